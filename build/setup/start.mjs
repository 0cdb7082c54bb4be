// `npm start [-- --practice] [--data DIR] [--no-window]`: opens the program, in Electron where its binary is there and
// otherwise in the browser host.
import { buildIfStale } from './build-outputs.mjs';
import { programEnvironment, runInForeground, runWithNode24 } from './node-24.mjs';
import { callerFolder, inProject, root } from './paths.mjs';
import { runMain, SetUpProblem, say } from './say.mjs';
import { ensureSetUp } from './set-up.mjs';
import { hasDisplay, hostArguments, readStartArguments } from './start-arguments.mjs';

// Where no window can be shown there is nothing to fetch for one.
const wantsOf = (shown) => (shown ? ['npm', 'chromium', 'fonts', 'electron'] : ['npm', 'fonts']);

function serveInBrowser(start, shown) {
  const window = shown ? 'auto' : 'none';
  return runWithNode24(root, inProject('host', 'cli', 'main.ts'), [
    'serve',
    ...hostArguments(start),
    '--window',
    window,
  ]);
}

function sayWhyBrowser(start, tools) {
  if (!start.window) return;
  if (!hasDisplay()) {
    say(
      'no display here: open the one-time link below in a browser',
      '本机没有显示器：请在浏览器中打开下面的一次性链接',
    );
  } else if (tools.browser) {
    say('Electron is not here: opening in an app window of the browser', '没有 Electron，改用浏览器的应用窗口打开');
  } else {
    say('no Electron and no browser found: open the link below', '未找到 Electron 和浏览器，请打开下面的链接');
  }
}

await runMain(async () => {
  const start = readStartArguments(process.argv.slice(2), callerFolder('start'));
  const shown = start.window && hasDisplay();
  const { electron, tools } = await ensureSetUp({ wants: wantsOf(shown) });
  if ((await buildIfStale()) !== 0) {
    throw new SetUpProblem('the build failed; see the lines above', '构建未成功，请看上面的提示');
  }
  if (shown && electron) {
    return runInForeground(electron, [root, ...hostArguments(start)], { env: programEnvironment(root) });
  }
  sayWhyBrowser(start, tools);
  return serveInBrowser(start, shown && Boolean(tools.browser));
});
