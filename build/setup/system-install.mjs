// Installs missing tools through apt-get where that needs no question, and otherwise says in one line what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './say.mjs';
import { onPath, systemTools } from './system-tools.mjs';

/** How apt-get may be run here: [] as root, ['sudo', '-n'] where no password is asked, undefined where it may not. */
function aptPrefix() {
  if (process.platform !== 'linux' || !onPath(['apt-get'])) return undefined;
  if (process.getuid?.() === 0) return [];
  if (onPath(['sudo']) && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0) return ['sudo', '-n'];
  return undefined;
}

function runApt(prefix, args) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 2] }).status === 0;
}

const packagesOf = (names) => [...new Set(names.flatMap((name) => systemTools[name].packages))];
const describe = (names, language) => names.map((name) => systemTools[name][language]);

function installWithApt(prefix, missing) {
  const packages = packagesOf(missing);
  say(
    `installing ${packages.join(' ')} with apt-get; this may take a few minutes …`,
    `正在用 apt-get 安装 ${packages.join(' ')}，可能需要几分钟……`,
  );
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  // An index that is already there usually suffices; a machine that never asked for one, or an old one, needs it first.
  return runApt(prefix, install) || (runApt(prefix, ['update', '-q']) && runApt(prefix, install));
}

function sayWhatIsMissing(missing) {
  const names = packagesOf(missing).join(' ');
  const hint = process.platform === 'linux' ? `: install ${names}` : ' and must be installed by hand';
  const chineseHint = process.platform === 'linux' ? `，请安装 ${names}` : '，请自行安装';
  say(
    `missing here: ${describe(missing, 'english').join('; ')}${hint}`,
    `本机缺少：${describe(missing, 'chinese').join('；')}${chineseHint}`,
  );
}

/**
 * Looks for the named tools, installs what it may, and answers name → file for each that is there. What an earlier
 * run found (`known`) is believed as long as the file still exists.
 */
export function ensureTools(names, known) {
  const found = {};
  const look = (list) => {
    for (const name of list) {
      const file = known[name] && existsSync(known[name]) ? known[name] : systemTools[name].find();
      if (file) found[name] = file;
    }
    return list.filter((name) => !(name in found));
  };
  let missing = look(names);
  if (missing.length === 0) return found;
  const prefix = aptPrefix();
  if (prefix && installWithApt(prefix, missing)) missing = look(missing);
  if (missing.length > 0) sayWhatIsMissing(missing);
  return found;
}
