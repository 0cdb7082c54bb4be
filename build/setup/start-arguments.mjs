// What may follow `npm start --`.
import { resolve } from 'node:path';
import { SetUpProblem } from './say.mjs';

/**
 * Reads `--practice`, `--data DIR` (relative to the folder the command was typed in) and `--no-window`.
 * Anything else is refused: a mistyped `--practise` must not open the real register.
 */
export function readStartArguments(args, folder) {
  const read = { practice: false, data: undefined, window: true };
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === '--practice') read.practice = true;
    else if (argument === '--no-window') read.window = false;
    else if (argument === '--data' && args[index + 1] && !args[index + 1].startsWith('--')) {
      index += 1;
      read.data = resolve(folder, args[index]);
    } else {
      throw new SetUpProblem(
        `cannot read "${argument}": npm start -- [--practice] [--data DIR] [--no-window]`,
        `无法识别“${argument}”。用法：npm start -- [--practice] [--data 文件夹] [--no-window]`,
      );
    }
  }
  return read;
}

/** The arguments that both hosts understand. */
export const hostArguments = ({ practice, data }) => [
  ...(practice ? ['--practice'] : []),
  ...(data ? ['--data', data] : []),
];

/** Whether a window can be shown: on Linux only where a display server is named. */
export const hasDisplay = (env = process.env, platform = process.platform) =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
