import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mayHave } from './permissions.ts';

const ours = { address: 'app://bundle/', isMainFrame: true };

/** Every permission name of the Electron that is installed, so that a new one is asked about too. */
function permissionsOfTypings(): string[] {
  const typings = readFileSync('node_modules/electron/electron.d.ts', 'utf8');
  const handlers = typings.match(/setPermission(?:Request|Check)Handler\(handler[^\n]+/g) ?? [];
  const names = handlers.flatMap((line) => line.match(/'[A-Za-z-]+'/g) ?? []).map((name) => name.slice(1, -1));
  return [...new Set(names)];
}

test('of all permissions the camera alone is given', () => {
  const names = permissionsOfTypings();
  expect(names.length).toBeGreaterThan(30);
  const given = names.filter((permission) => mayHave({ ...ours, permission, media: ['video'] }));
  expect(given).toEqual(['media']);
});

test('the microphone is not given, alone or with the camera', () => {
  for (const media of [['audio'], ['video', 'audio'], ['unknown'], []]) {
    expect(mayHave({ ...ours, permission: 'media', media })).toBe(false);
  }
});

test('only the main frame of our own page gets it', () => {
  const question = { permission: 'media', media: ['video'] };
  expect(mayHave({ ...question, address: 'app://bundle/', isMainFrame: false })).toBe(false);
  for (const address of ['app://evil/', 'https://evil.example/', 'about:blank', undefined]) {
    expect(mayHave({ ...question, address, isMainFrame: true })).toBe(false);
  }
});
