import { useLayoutEffect } from 'react';
import { addLayer } from './use-keys.ts';

/** Inside a dialog: keeps every key from the page below. Stands before the dialog's own listeners in time. */
export function KeyWall() {
  useLayoutEffect(() => addLayer({ closed: true, table: () => ({}) }), []);
  return null;
}
