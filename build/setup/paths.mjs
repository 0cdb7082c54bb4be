// Where things are. Paths are made from this file's own place, so that spaces and other scripts in them do no harm.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path inside the project. */
export const inProject = (...parts) => join(root, ...parts);

/**
 * The folder the person typed the command in. npm runs scripts in the project's root and puts that folder in INIT_CWD;
 * a value left over from an outer npm command of another name is not ours and is ignored.
 */
export function callerFolder(scriptName, env = process.env) {
  return env.npm_lifecycle_event === scriptName && env.INIT_CWD ? env.INIT_CWD : process.cwd();
}
