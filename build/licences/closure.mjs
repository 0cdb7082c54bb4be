// The packages that ship: what the lock file says a package needs, and what that needs, and so on.

/** Finds a package as Node does: in the asking package's own node_modules first, then in each folder above. */
function resolvePath(lock, from, name) {
  let folder = from;
  for (;;) {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (path in lock) return path;
    if (!folder) return undefined;
    const end = folder.lastIndexOf('node_modules/');
    folder = end > 0 ? folder.slice(0, end - 1) : '';
  }
}

function neededBy(entry) {
  const peers = Object.keys(entry.peerDependencies ?? {}).filter(
    (name) => entry.peerDependenciesMeta?.[name]?.optional !== true,
  );
  return [...Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }), ...peers];
}

/** The paths (`node_modules/…`) of the given packages and of everything they need but `without`, sorted. */
export function closureOf(lock, names, without = new Set()) {
  const seen = new Set();
  const walk = (from, name) => {
    const path = resolvePath(lock, from, name);
    if (!path || seen.has(path) || without.has(name)) return;
    seen.add(path);
    for (const needed of neededBy(lock[path])) walk(path, needed);
  };
  for (const name of names) walk('', name);
  return [...seen].sort();
}
