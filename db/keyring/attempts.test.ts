import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/sample.ts';
import { Attempts } from './attempts.ts';

let folder: ReturnType<typeof temporaryFolder>;
let wall: number;
let sinceStart: number;

beforeEach(() => {
  folder = temporaryFolder();
  wall = 1_800_000_000;
  sinceStart = 5000;
});
afterEach(() => folder.remove());

/** Each time as a program that was just started would see it. */
const attempts = () => new Attempts(folder.path, { wall: () => wall, sinceStart: () => sinceStart });

function pass(seconds: number): void {
  wall += seconds;
  sinceStart += seconds;
}

function failFiveTimes(login = 'clerk'): void {
  for (const left of [4, 3, 2, 1, 0]) expect(attempts().begin(login)).toBe(left);
}

const minutesLeft = (login = 'clerk') => {
  try {
    return attempts().begin(login);
  } catch (error) {
    return error;
  }
};
const locked = (minutes: number) => expect.objectContaining({ code: 'LOCKED_OUT', data: { minutes } });

describe('five failures', () => {
  it('lock the account for fifteen minutes, also for a program started anew', () => {
    failFiveTimes();
    expect(minutesLeft()).toEqual(locked(15));
    pass(14 * 60);
    expect(minutesLeft()).toEqual(locked(1));
    pass(61);
    expect(minutesLeft()).toBe(4);
  });

  it('lock nobody else', () => {
    failFiveTimes();
    expect(attempts().begin('chief')).toBe(4);
  });

  it('count in a row: a right passphrase between them begins anew', () => {
    for (const left of [4, 3, 2, 1]) expect(attempts().begin('clerk')).toBe(left);
    attempts().succeed('clerk');
    expect(attempts().begin('clerk')).toBe(4);
  });
});

describe('the clock', () => {
  it('set back neither shortens the lock nor lengthens it', () => {
    failFiveTimes();
    wall -= 365 * 24 * 3600;
    expect(minutesLeft()).toEqual(locked(15));
    pass(15 * 60 + 1);
    expect(minutesLeft()).toBe(4);
  });

  it('set forward does not shorten it while the machine runs', () => {
    failFiveTimes();
    wall += 365 * 24 * 3600;
    expect(minutesLeft()).toEqual(locked(15));
  });

  it('counts across a restart of the machine', () => {
    failFiveTimes();
    wall += 16 * 60;
    sinceStart = 30;
    expect(minutesLeft()).toBe(4);
  });
});

describe('the files', () => {
  const files = () => ['attempts.json', 'attempts.copy.json'].map((name) => join(folder.path, name));

  it('reset nothing where one of them is deleted or damaged', () => {
    failFiveTimes();
    for (const path of files()) {
      rmSync(path);
      expect(minutesLeft()).toEqual(locked(15));
      writeFileSync(path, '{}');
      expect(minutesLeft()).toEqual(locked(15));
    }
  });

  it('lock everybody where both are damaged, for fifteen minutes', () => {
    for (const path of files()) writeFileSync(path, 'zero failures, honestly');
    expect(minutesLeft('clerk')).toEqual(locked(15));
    expect(minutesLeft('chief')).toEqual(locked(15));
    pass(15 * 60 + 1);
    expect(minutesLeft('chief')).toBe(4);
  });
});
