import { expect, it } from 'vitest';
import { keepLatest } from './keep-latest.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('sends one at a time and the latest of what came meanwhile', async () => {
  const sent: number[] = [];
  const answers: (() => void)[] = [];
  const keeper = keepLatest<number>(
    (value) => {
      sent.push(value);
      return new Promise<void>((resolve) => answers.push(resolve));
    },
    () => undefined,
  );
  keeper.keep(1);
  keeper.keep(2);
  keeper.keep(3);
  expect(sent).toEqual([1]);
  answers[0]?.();
  await settled();
  expect(sent).toEqual([1, 3]);
  answers[1]?.();
  await settled();
  keeper.keep(4);
  expect(sent).toEqual([1, 3, 4]);
});

it('tells what failed and goes on', async () => {
  const heard: unknown[] = [];
  const keeper = keepLatest<string>(
    async (value) => {
      if (value === 'bad') throw new TypeError('no answer');
    },
    (error) => heard.push(error instanceof TypeError ? 'failed' : error),
  );
  keeper.keep('bad');
  await settled();
  keeper.keep('good');
  await settled();
  expect(heard).toEqual(['failed', undefined]);
});
