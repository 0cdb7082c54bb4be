import { keyLabel } from './key-name.ts';

/** A key as it is drawn on the button that it presses. Screen readers are told by `aria-keyshortcuts` instead. */
export function Keycap({ name }: { name: string }) {
  return (
    <span className="keycap" aria-hidden="true">
      {keyLabel(name)}
    </span>
  );
}
