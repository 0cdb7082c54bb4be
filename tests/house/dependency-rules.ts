/** What the rules read of package.json. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** One package of package-lock.json. */
export interface LockEntry {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly integrity?: string | undefined;
  readonly resolved?: string | undefined;
  readonly link?: boolean | undefined;
  readonly inBundle?: boolean | undefined;
  readonly hasInstallScript?: boolean | undefined;
}

export type Lock = Readonly<Record<string, LockEntry>>;

/** Packages with known holes: name → the first version that may be used, or undefined where none may. */
const floors: Readonly<Record<string, string | undefined>> = {
  electron: '45.4.1', // Older lines let a page out of the sandbox or past the bridge (see the advisories of 2026).
  'electron-updater': '6.3.1', // CVE-2024-39698: installs a file that is not signed.
  'sm-crypto': '0.5.0', // CVE-2026-23966 and CVE-2026-73567: keys that can be found out.
  'gm-crypto': undefined, // Draws its keys from Math.random.
};

const exact = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+$/u;
const numbers = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10));

function isOlder(version: string, floor: string): boolean {
  const [a, b] = [numbers(version), numbers(floor)];
  const index = a.findIndex((part, at) => part !== b[at]);
  return index >= 0 && (a[index] ?? 0) < (b[index] ?? 0);
}

const wantedBy = (manifest: Manifest) =>
  Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });

function pinFaults(manifest: Manifest, lock: Lock): string[] {
  return wantedBy(manifest).flatMap(([name, range]) => {
    if (!exact.test(range)) return [`${name} ${range} is not pinned to one version`];
    const version = range.slice(range.lastIndexOf('@') + 1);
    return lock[`node_modules/${name}`]?.version === version ? [] : [`${name} ${version} is not what the lock holds`];
  });
}

function entryFaults(path: string, entry: LockEntry, manifest: Manifest): string[] {
  const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const faults: string[] = [];
  if (entry.resolved) faults.push(`${path} names the host it came from`);
  if (!entry.integrity?.startsWith('sha512-') && !entry.inBundle) faults.push(`${path} has no hash`);
  if (entry.link) faults.push(`${path} is a link`);
  if (entry.hasInstallScript && manifest.allowScripts?.[name] !== false && !isOptionalPlatform(name)) {
    faults.push(`${path} runs a script when installed and is not listed in allowScripts`);
  }
  if (name in floors) {
    const floor = floors[name];
    if (!floor || isOlder(entry.version ?? '0', floor)) faults.push(`${name} ${entry.version} is on the list of holes`);
  }
  return faults;
}

// fsevents is for macOS only and is never built here; npm does not run it elsewhere.
const isOptionalPlatform = (name: string) => name === 'fsevents';

/** Every fault of the dependencies, one sentence each. */
export function dependencyFaults(manifest: Manifest, lock: Lock): string[] {
  const entries = Object.entries(lock).filter(([path]) => path !== '');
  return [...pinFaults(manifest, lock), ...entries.flatMap(([path, entry]) => entryFaults(path, entry, manifest))];
}
