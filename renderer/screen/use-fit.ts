import { type RefObject, useLayoutEffect, useRef } from 'react';

const step = 0.02;
const smallest = 0.2;

function fits({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight <= clientHeight && scrollWidth <= clientWidth;
}

/** Sets `--fit` of a box, by which its letters are multiplied, to the largest at which nothing runs over. */
function shrink(box: HTMLElement): void {
  for (let scale = 1; scale >= smallest; scale -= step) {
    box.style.setProperty('--fit', scale.toFixed(2));
    if (fits(box)) return;
  }
}

/** Keeps the letters of a box as large as its text allows: long names and long vows shrink, short ones stand large. */
export function useFit(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  // Without dependencies: every new text is fitted anew.
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    let left = false;
    const again = () => {
      if (!left) shrink(current);
    };
    const observer = new ResizeObserver(again);
    observer.observe(current);
    void document.fonts.ready.then(again);
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      left = true;
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', again);
    };
  });
  return box;
}
