import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words/use-words.tsx';
import { useDesk, useSession } from './desk.tsx';
import { idleState } from './idle-clock.ts';

const touches = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Locks the desk when nobody touches it, and says so half a minute before. */
export function IdleLock() {
  const { t } = useWords();
  const { locked, lock } = useDesk();
  const { idleMinutes } = useSession().office;
  const [secondsLeft, setSecondsLeft] = useState<number>();
  const touchedAt = useRef(Date.now());

  useEffect(() => {
    if (locked) return;
    touchedAt.current = Date.now();
    const touch = () => {
      touchedAt.current = Date.now();
      setSecondsLeft(undefined);
    };
    const look = () => {
      const state = idleState(Date.now(), touchedAt.current, idleMinutes);
      setSecondsLeft(state.kind === 'warn' ? state.secondsLeft : undefined);
      if (state.kind === 'lock') void lock();
    };
    for (const type of touches) addEventListener(type, touch, { passive: true });
    const timer = setInterval(look, 1000);
    return () => {
      clearInterval(timer);
      for (const type of touches) removeEventListener(type, touch);
    };
  }, [locked, lock, idleMinutes]);

  if (secondsLeft === undefined) return null;
  return (
    <div className="practice-line" role="status">
      {t('frame.lockSoon', { seconds: secondsLeft })}
    </div>
  );
}
