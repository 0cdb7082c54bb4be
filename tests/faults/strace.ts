import { execFileSync } from 'node:child_process';

/** Whether programs can be traced here; says on the terminal what is left out where they cannot. */
export function hasStrace(leftOut: string): boolean {
  try {
    execFileSync('strace', ['-f', '-qq', '-o', '/dev/null', '-e', 'trace=fsync', 'true'], { stdio: 'pipe' });
    return true;
  } catch {
    console.warn(`strace is not here or may not trace: ${leftOut} is not tested`);
    return false;
  }
}
