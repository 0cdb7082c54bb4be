import { useEffect } from 'react';
import { client } from '../api/client.ts';
import { useDesk } from './desk.tsx';

const lookEvery = 30_000;
const shanghaiDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** Asks the host for the session again when the day changes, so that nobody is judged by the law of yesterday. */
export function useDayChange(): void {
  const { locked, change } = useDesk();
  useEffect(() => {
    if (locked) return;
    let day = shanghaiDay.format(new Date());
    const look = async () => {
      const now = shanghaiDay.format(new Date());
      if (now === day) return;
      day = now;
      const session = await client.session.current().catch(() => null);
      if (session) change(session);
    };
    const timer = setInterval(look, lookEvery);
    return () => clearInterval(timer);
  }, [locked, change]);
}
