import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this machine's registers lie when nothing else is said: the user's own data folder. */
export function defaultDataFolder(): string {
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Tongban');
  }
  return join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'tongban');
}
