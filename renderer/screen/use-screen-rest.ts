import { useEffect } from 'react';
import { screenLink } from './use-screen.ts';

/** Puts the second window to rest while nobody is at the desk, when it locks, and when the main window goes. */
export function useScreenRest(registry: string | undefined, away: boolean): void {
  useEffect(() => {
    if (registry !== undefined) screenLink.nameRegistry(registry);
  }, [registry]);
  useEffect(() => {
    screenLink.hold(away);
  }, [away]);
  useEffect(() => {
    const rest = () => screenLink.rest();
    addEventListener('pagehide', rest);
    return () => removeEventListener('pagehide', rest);
  }, []);
}
