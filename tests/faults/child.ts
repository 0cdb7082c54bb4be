import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A program of these tests in a process of its own, and the lines it has said so far. */
export interface Child {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** What it has written to its standard error so far. */
  complaints(): string;
  /** Resolves at the first line that begins so; rejects where the program ends before it says it. */
  said(beginning: string): Promise<string>;
  /** Ends it without warning, as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  ended: Promise<number | null>;
}

/** Starts `program` (a path) with arguments under this Node and its `flags`, optionally by way of another command such as strace. */
export function startChild(
  program: string,
  args: readonly string[],
  options: {
    readonly through?: readonly string[];
    readonly flags?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Child {
  const [command = '', ...rest] = [
    ...(options.through ?? []),
    process.execPath,
    ...(options.flags ?? []),
    program,
    ...args,
  ];
  const child = spawn(command, rest, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '', ...options.env },
  });
  const lines: string[] = [];
  let complaints = '';
  const waiting: { beginning: string; resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  child.stderr.on('data', (text) => {
    complaints += String(text);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    for (const waiter of waiting) if (line.startsWith(waiter.beginning)) waiter.resolve(line);
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  void ended.then(() => {
    for (const { beginning, reject } of waiting) reject(new Error(`ended before "${beginning}": ${complaints}`));
  });
  return {
    process: child,
    lines,
    ended,
    complaints: () => complaints,
    said: (beginning) =>
      new Promise((resolve, reject) => {
        const line = lines.find((known) => known.startsWith(beginning));
        if (line !== undefined) return resolve(line);
        waiting.push({ beginning, resolve, reject });
      }),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
