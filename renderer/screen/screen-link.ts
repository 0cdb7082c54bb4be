import { type Answerer, answerSchema, type Scene, type ScreenAnswer, sceneSchema } from './messages.ts';

/** What the link needs of a window that it opened. */
export interface OpenedWindow {
  readonly closed: boolean;
  close(): void;
  focus(): void;
}

/** What the link needs of its surroundings; the tests bring their own. */
export interface ScreenSurroundings {
  /** Sends to the second window, and hears what it answers. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  /** Opens the second window; null where the browser blocks it. */
  openWindow(): Promise<OpenedWindow | null>;
}

/** What the pages know of the second window. */
export interface ScreenStatus {
  readonly state: 'closed' | 'open';
  /** The last time it was to be opened, the browser blocked it. */
  readonly blocked: boolean;
  /** What it shows, or will show as soon as it is open. */
  readonly scene: Scene | undefined;
}

/** The main window's line to the second one. */
export interface ScreenLink {
  status(): ScreenStatus;
  subscribe(listener: () => void): () => void;
  open(): void;
  close(): void;
  /** @throws when the scene breaks the schema: a number or a field that may not be there. */
  show(scene: Scene): void;
  onAnswer(listener: (answer: ScreenAnswer) => void): () => void;
  /** Back to the registry's name. */
  rest(): void;
  /** The registry that the rest scene names; one whose name may not be shown is left out. */
  nameRegistry(registry: string): void;
  /** While held (locked desk) the second window rests, whatever is to be shown. */
  hold(held: boolean): void;
}

const lookEvery = 1_000;

/** Links a main window with its second one. One link per window: two would answer each other's scenes. */
export function makeScreenLink({ channel, openWindow }: ScreenSurroundings): ScreenLink {
  let status: ScreenStatus = { state: 'closed', blocked: false, scene: undefined };
  let opened: OpenedWindow | undefined;
  let watch: ReturnType<typeof setInterval> | undefined;
  let registry = '';
  let held = false;
  const listeners = new Set<() => void>();
  const answerListeners = new Set<(answer: ScreenAnswer) => void>();

  const change = (next: Partial<ScreenStatus>) => {
    status = { ...status, ...next };
    for (const listener of listeners) listener();
  };
  const gone = () => {
    clearInterval(watch);
    opened = undefined;
    change({ state: 'closed' });
  };
  const put = (scene: Scene) => {
    const checked = sceneSchema.parse(scene);
    change({ scene: checked });
    if (status.state === 'open') channel.postMessage(checked);
  };
  const rest = () => put({ scene: 'rest', registry });

  const hear: Answerer = (answer) => {
    // A second window of another main window speaks on the same channel.
    if (!opened) return;
    if (answer.answer === 'ready') {
      change({ state: 'open' });
      channel.postMessage(status.scene ?? { scene: 'rest', registry });
    } else if (answer.answer === 'gone') {
      change({ state: 'closed' });
    }
    for (const listener of answerListeners) listener(answer);
  };
  channel.addEventListener('message', ({ data }) => {
    const answer = answerSchema.safeParse(data);
    if (answer.success) hear(answer.data);
  });

  const open = async () => {
    const window = await openWindow();
    if (!window) return change({ blocked: true });
    opened = window;
    change({ blocked: false });
    window.focus();
    clearInterval(watch);
    // A window that was ended by force says nothing.
    watch = setInterval(() => opened?.closed && gone(), lookEvery);
  };

  return {
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: () => void open(),
    close: () => {
      opened?.close();
      gone();
    },
    show: (scene) => {
      if (held) sceneSchema.parse(scene);
      else put(scene);
    },
    onAnswer: (listener) => {
      answerListeners.add(listener);
      return () => void answerListeners.delete(listener);
    },
    rest,
    nameRegistry: (name) => {
      const scene = sceneSchema.safeParse({ scene: 'rest', registry: name });
      registry = scene.success ? name : '';
      if (!status.scene || status.scene.scene === 'rest') rest();
    },
    hold: (on) => {
      held = on;
      if (on) rest();
    },
  };
}
