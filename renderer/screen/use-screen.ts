import { useSyncExternalStore } from 'react';
import { channelName } from './channel.ts';
import type { Scene, ScreenAnswer } from './messages.ts';
import { openScreenWindow } from './open-screen.ts';
import { makeScreenLink, type ScreenStatus } from './screen-link.ts';

/** The link of this main window; it is kept while pages change. */
export const screenLink = makeScreenLink({
  channel: new BroadcastChannel(channelName),
  openWindow: openScreenWindow,
});

/** The second window as a page uses it. */
export interface SecondScreen extends ScreenStatus {
  open(): void;
  close(): void;
  /**
   * Shows a scene now, or as soon as the window is open; the last one counts. While the desk is locked nothing is shown.
   * @throws when the scene breaks the schema: a number or a field that may not be there.
   */
  show(scene: Scene): void;
  /** Calls back with what is pressed there; the answer stops it. */
  onAnswer(listener: (answer: ScreenAnswer) => void): () => void;
  /** Back to the registry's name. */
  rest(): void;
}

/** The second window (大屏): whether it is open, and what it shows. */
export function useScreen(): SecondScreen {
  const status = useSyncExternalStore(screenLink.subscribe, screenLink.status);
  const { open, close, show, onAnswer, rest } = screenLink;
  return { ...status, open, close, show, onAnswer, rest };
}
