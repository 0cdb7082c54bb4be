import { useEffect } from 'react';
import { useDesk } from './desk.tsx';

const refreshEvery = 20_000;

/** Others work at other windows: asks again while somebody may be looking, and when the window comes to the front. */
export function useRefresh(reload: () => void): void {
  const { locked } = useDesk();
  useEffect(() => {
    if (locked) return;
    const timer = setInterval(() => document.hidden || reload(), refreshEvery);
    addEventListener('focus', reload);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', reload);
    };
  }, [locked, reload]);
}
