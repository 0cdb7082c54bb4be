import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scene, ScreenAnswer } from './messages.ts';
import { makeScreenLink } from './screen-link.ts';

const registry = '涪陵区民政局婚姻登记处';
const rings: Scene = { scene: 'rings', man: '李沐阳', woman: '王思涵' };
const rest: Scene = { scene: 'rest', registry };

/** A second window that hears and speaks, without a browser. */
function surroundings(blocked = false) {
  const shown: unknown[] = [];
  const channel = new EventTarget();
  const window = {
    closed: false,
    close: () => {
      window.closed = true;
    },
    focus: () => undefined,
  };
  const link = makeScreenLink({
    channel: Object.assign(channel, { postMessage: (message: unknown) => void shown.push(message) }),
    openWindow: async () => (blocked ? null : window),
  });
  link.nameRegistry(registry);
  const answer = (data: unknown) => channel.dispatchEvent(new MessageEvent('message', { data }));
  const open = async () => {
    link.open();
    await Promise.resolve();
    await Promise.resolve();
    answer({ answer: 'ready' });
  };
  return { link, shown, window, answer, open };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the line to the second window', () => {
  it('sends nothing before the window is ready, and then the last scene', async () => {
    const { link, shown, open } = surroundings();
    link.show({ ...rings, man: '别人' });
    link.show(rings);
    expect(shown).toEqual([]);
    await open();
    expect(link.status().state).toBe('open');
    expect(shown).toEqual([rings]);
  });

  it('sends the last scene again to a window that loads anew', async () => {
    const { link, shown, answer, open } = surroundings();
    await open();
    link.show(rings);
    answer({ answer: 'gone' });
    expect(link.status().state).toBe('closed');
    answer({ answer: 'ready' });
    expect(shown).toEqual([rest, rings, rings]);
    expect(link.status().state).toBe('open');
  });

  it('fails loudly on a scene that may not be shown, and sends nothing', async () => {
    const { link, shown, open } = surroundings();
    await open();
    expect(() => link.show({ ...rings, man: '李沐阳 110105' })).toThrow('no numbers on the big screen');
    expect(shown).toEqual([rest]);
  });

  it('says when the window was blocked, and when it came after all', async () => {
    const { link } = surroundings(true);
    link.open();
    await vi.advanceTimersByTimeAsync(0);
    expect(link.status()).toMatchObject({ state: 'closed', blocked: true });
  });

  it('notices a window that was ended without a word', async () => {
    const { link, window, open } = surroundings();
    await open();
    window.closed = true;
    vi.advanceTimersByTime(1_000);
    expect(link.status().state).toBe('closed');
  });

  it('rests while the desk is locked, whatever a page wants to show', async () => {
    const { link, shown, open } = surroundings();
    await open();
    link.show(rings);
    link.hold(true);
    link.show(rings);
    expect(shown.at(-1)).toEqual(rest);
    link.hold(false);
    expect(shown.at(-1)).toEqual(rest);
    link.show(rings);
    expect(shown.at(-1)).toEqual(rings);
  });

  it('passes on what is pressed, and nothing that the schema does not know', async () => {
    const { link, answer, open } = surroundings();
    const heard: ScreenAnswer[] = [];
    const stop = link.onAnswer((given) => heard.push(given));
    answer({ answer: 'right', party: 'man' });
    await open();
    answer({ answer: 'right', party: 'woman' });
    answer({ answer: 'right', party: 'nobody' });
    answer({ answer: 'wrong', party: 'man', more: 1 });
    stop();
    answer({ answer: 'wrong', party: 'man' });
    expect(heard).toEqual([{ answer: 'ready' }, { answer: 'right', party: 'woman' }]);
  });

  it('closes the window that it opened', async () => {
    const { link, window, open } = surroundings();
    await open();
    link.close();
    expect(window.closed).toBe(true);
    expect(link.status().state).toBe('closed');
  });
});
