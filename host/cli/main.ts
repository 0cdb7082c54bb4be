import { isTongbanError } from '#core/domain/errors.ts';

const usage = `通办 tongban

  tongban serve [--data DIR] [--window auto|none] [--practice]   打开窗口服务
  tongban check FILE | -                                        按规则判断案例 (JSON)
  tongban demo --out DIR [--data DIR] [--on DATE]               用练习库办一件并输出全部文书
`;

/** Each command is loaded only when it is asked for: `check` starts without a database or a font. */
const commands: Readonly<Record<string, (argv: readonly string[]) => Promise<number>>> = {
  serve: async (argv) => (await import('./serve.ts')).serve(argv),
  check: async (argv) => (await import('./check.ts')).checkCommand(argv),
  demo: async (argv) => (await import('./demo/demo.ts')).demo(argv),
};

async function main([name, ...argv]: readonly string[]): Promise<number> {
  const command = name === undefined ? undefined : commands[name];
  if (!command) {
    process.stderr.write(usage);
    return name === undefined || name === '--help' || name === 'help' ? 0 : 2;
  }
  try {
    return await command(argv);
  } catch (error) {
    const { commandFailure } = await import('./failure.ts');
    process.stderr.write(`${commandFailure(error)}\n`);
    return isTongbanError(error) ? 1 : 70;
  }
}

process.exitCode = await main(process.argv.slice(2));
