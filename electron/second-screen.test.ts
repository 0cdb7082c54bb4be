import { expect, test } from 'vitest';
import { endWith, mayOpen, placeOn } from './second-screen.ts';

const asked = { url: 'app://bundle/screen.html', frameName: 'tongban-screen', byMainWindow: true, open: 0 };

test('the page of the big screen opens, once, for the main window', () => {
  expect(mayOpen(asked)).toBe(true);
  expect(mayOpen({ ...asked, open: 1 })).toBe(false);
  expect(mayOpen({ ...asked, byMainWindow: false })).toBe(false);
  expect(mayOpen({ ...asked, frameName: '' })).toBe(false);
});

test.each([
  'about:blank',
  'app://bundle/',
  'app://bundle/index.html',
  'app://bundle/screen.html?x',
  'app://bundle/screen.html#x',
  'app://bundle/../screen.html',
  'app://evil/screen.html',
  'app://bundle@evil/screen.html',
  'https://bundle/screen.html',
  'file:///screen.html',
  'blob:app://bundle/screen.html',
  'javascript:alert(1)',
])('no other address opens a window: %s', (url) => {
  expect(mayOpen({ ...asked, url })).toBe(false);
});

test('it fills a display that the main window is not on', () => {
  const wall = { id: 2, bounds: { x: 1920, y: 0, width: 1024, height: 768 } };
  const desk = { id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } };
  expect(placeOn([desk, wall], desk)).toEqual({ ...wall.bounds, fullscreen: true });
  expect(placeOn([desk, wall], wall)).toEqual({ ...desk.bounds, fullscreen: true });
  expect(placeOn([desk], desk)).toEqual({ width: 1280, height: 720 });
});

test('it ends with the main window, and one that is gone already is left alone', () => {
  for (const gone of [false, true]) {
    let close: (() => void) | undefined;
    let destroyed = 0;
    endWith(
      // The cast: of the overloads of `once` only this event is heard.
      { once: ((_event: string, listener: () => void) => (close = listener)) as never },
      {
        isDestroyed: () => gone,
        destroy: () => {
          destroyed += 1;
        },
      },
    );
    close?.();
    expect(destroyed).toBe(gone ? 0 : 1);
  }
});
