import { describe, expect, it } from 'vitest';
import { runCheck } from './check.ts';

const good = JSON.stringify({
  id: 'a',
  matter: 'identity.number',
  on: '2026-01-01',
  facts: { number: '500103200303100017' },
});

async function run(argv: readonly string[], files: Readonly<Record<string, string>> = {}, stdin = '') {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runCheck(argv, {
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error('ENOENT');
      return text;
    },
    stdin: async () => stdin,
    stdout: (line) => out.push(line),
    stderr: (line) => err.push(line),
  });
  return { status, out: out.join(''), err: err.join('') };
}

describe('tongban check', () => {
  it('reads a file or standard input and prints results only', async () => {
    for (const answer of [await run(['f.json'], { 'f.json': good }), await run(['-'], {}, `\ufeff${good}`)]) {
      expect(answer.status).toBe(0);
      expect(answer.err).toBe('');
      expect(JSON.parse(answer.out)).toMatchObject([{ id: 'a', verdict: 'PASS', dates: { birth: '2003-03-10' } }]);
    }
  });

  it('a refusal is judged all the same', async () => {
    const { status, out } = await run(['-'], {}, good.replace('0017', '0018'));
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ verdict: 'REFUSE' }]);
  });

  it.each([
    [[], '', 'usage'],
    [['a', 'b'], '', 'usage'],
    [['--all'], '', 'usage'],
    [['gone.json'], '', 'gone.json cannot be read'],
    [['-'], '{', 'is not JSON'],
    [['-'], '', 'is not JSON'],
    [['-'], '[{"id":"x","matter":"tea"}]', 'case 1 ("x"), matter: expected one of'],
  ])('%j %j: status 2 and nothing on standard output', async (argv, stdin, message) => {
    const { status, out, err } = await run(argv, {}, stdin);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });
});
