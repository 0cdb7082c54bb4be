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
  const install = ['install', '-y', '-q', '--no-install-recommends'];
  // An index that is already there usually suffices; a machine that never asked for one, or an old one, needs it first.
  if (runApt(prefix, [...install, ...packages])) return;
  runApt(prefix, ['update', '-q']);
  if (runApt(prefix, [...install, ...packages])) return;
  // One package that this distribution does not have must not keep the others away.
  for (const name of packages) runApt(prefix, [...install, name]);
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
 * Looks for the named tools, installs what it may, and answers `found`, name → file for each that is there, and `failed`,
 * the names that apt-get could not bring. What an earlier run found is believed as long as the file still exists; what it
 * failed to install is named again, but apt-get is not asked twice.
 */
export function ensureTools(names, { found: known = {}, failed: before = [] } = {}) {
  const found = {};
  const look = (list) => {
    for (const name of list) {
      const file = known[name] && existsSync(known[name]) ? known[name] : systemTools[name].find();
      if (file) found[name] = file;
    }
    return list.filter((name) => !(name in found));
  };
  const missing = look(names);
  const untried = missing.filter((name) => !before.includes(name));
  const prefix = untried.length > 0 ? aptPrefix() : undefined;
  if (prefix) installWithApt(prefix, untried);
  const stillMissing = prefix ? look(missing) : missing;
  if (stillMissing.length > 0) sayWhatIsMissing(stillMissing);
  const tried = prefix ? untried : [];
  return { found, failed: stillMissing.filter((name) => before.includes(name) || tried.includes(name)) };
}
