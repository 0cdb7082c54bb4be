import { useEffect, useRef } from 'react';
import { type KeyLayer, KeyLayers, type KeyTable } from './key-layers.ts';

const layers = new KeyLayers();

/** Whether a press puts a letter into a field, so that it cannot also be a key of the page. */
function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  const plain = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
  if (!plain || !(target instanceof HTMLElement)) return false;
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio');
}

addEventListener('keydown', (event) => {
  if (!event.defaultPrevented && !isTyping(event) && layers.press(event)) event.preventDefault();
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
