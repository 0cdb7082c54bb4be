import { useCallback, useEffect, useRef, useState } from 'react';
import { channelName } from './channel.ts';
import { type Scene, type ScreenAnswer, sceneSchema } from './messages.ts';

const lookEvery = 1_000;

/** What this second window shows, as the main window says, and the way back. A message that breaks the schema changes nothing. */
export function useShownScene(): {
  readonly scene: Scene | undefined;
  readonly answer: (answer: ScreenAnswer) => void;
} {
  const [scene, setScene] = useState<Scene>();
  const channel = useRef<BroadcastChannel>(null);
  useEffect(() => {
    const open = new BroadcastChannel(channelName);
    channel.current = open;
    const say = (answer: ScreenAnswer) => open.postMessage(answer);
    open.onmessage = ({ data }) => {
      const message = sceneSchema.safeParse(data);
      if (message.success) setScene(message.data);
    };
    const gone = () => say({ answer: 'gone' });
    addEventListener('pagehide', gone);
    say({ answer: 'ready' });
    return () => {
      removeEventListener('pagehide', gone);
      open.close();
    };
  }, []);
  const answer = useCallback((given: ScreenAnswer) => channel.current?.postMessage(given), []);
  return { scene, answer };
}

/** Closes this window soon after the main one is closed; while that one only loads anew, it stays. */
export function useCloseWithMain(main: Pick<Window, 'closed'> | null): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (!main || main.closed) window.close();
    }, lookEvery);
    return () => clearInterval(timer);
  }, [main]);
}
