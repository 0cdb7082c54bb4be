import { describe, expect, it, vi } from 'vitest';
import { KeyLayers } from './key-layers.ts';
import { type KeyPress, keyLabel, keyName } from './key-name.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});

describe('names of keys', () => {
  it.each([
    [press('k', { ctrlKey: true }), 'Control+K'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'Control+Shift+Z'],
    [press('F2'), 'F2'],
    [press('Enter', { ctrlKey: true }), 'Control+Enter'],
    [press('ArrowLeft', { altKey: true }), 'Alt+ArrowLeft'],
    [press('y'), 'Y'],
  ])('%#', (event, name) => {
    expect(keyName(event)).toBe(name);
  });

  it('shows them as buttons do', () => {
    expect(keyLabel('Control+Enter')).toBe('Ctrl ⏎');
  });
});

describe('layers of keys', () => {
  it('gives a key to the topmost layer that knows it', () => {
    const layers = new KeyLayers();
    const below = vi.fn();
    const above = vi.fn();
    layers.add({ closed: false, table: () => ({ F2: below, F3: below }) });
    const remove = layers.add({ closed: false, table: () => ({ F2: above }) });
    expect(layers.press(press('F2'))).toBe(true);
    expect(layers.press(press('F3'))).toBe(true);
    expect([above.mock.calls.length, below.mock.calls.length]).toEqual([1, 1]);
    remove();
    layers.press(press('F2'));
    expect(below).toHaveBeenCalledTimes(2);
  });

  it('keeps keys from the page under a dialog', () => {
    const layers = new KeyLayers();
    const page = vi.fn();
    layers.add({ closed: false, table: () => ({ 'Control+Enter': page }) });
    layers.add({ closed: true, table: () => ({}) });
    expect(layers.press(press('Enter', { ctrlKey: true }))).toBe(false);
    expect(page).not.toHaveBeenCalled();
  });

  it('does nothing while an input method chooses a word', () => {
    const layers = new KeyLayers();
    const submit = vi.fn();
    layers.add({ closed: false, table: () => ({ Enter: submit }) });
    expect(layers.press(press('Enter', { isComposing: true }))).toBe(false);
    expect(layers.press(press('Enter', { keyCode: 229 }))).toBe(false);
    expect(submit).not.toHaveBeenCalled();
    expect(layers.press(press('Enter'))).toBe(true);
  });
});
