import { useEffect, useRef } from 'react';
import { type KeyLayer, KeyLayers, type KeyTable } from './key-layers.ts';

const layers = new KeyLayers();

addEventListener('keydown', (event) => {
  if (!event.defaultPrevented && layers.press(event)) event.preventDefault();
});

/** Puts a layer of keys on top; the answer takes it away. */
export function addLayer(layer: KeyLayer): () => void {
  return layers.add(layer);
}

/** Listens for the keys of a table while the component is there. */
export function useKeys(table: KeyTable): void {
  const latest = useRef(table);
  latest.current = table;
  useEffect(() => addLayer({ closed: false, table: () => latest.current }), []);
}
