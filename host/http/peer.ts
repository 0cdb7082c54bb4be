import { readFileSync } from 'node:fs';

/** Whose program is at the other end of a loopback connection. */
export type PeerCheck = (remotePort: number, localPort: number) => 'same-user' | 'other-user' | 'unknown';

/**
 * The check for this system. Loopback is open to every user of a machine; Linux says in /proc/net/tcp which user a
 * socket belongs to. Undefined where the system does not say (Windows, macOS): there the one-time code alone guards.
 */
export function peerCheckForThisSystem(): PeerCheck | undefined {
  const uid = process.getuid?.();
  if (process.platform !== 'linux' || uid === undefined) return undefined;
  return (remotePort, localPort) => {
    const owner = ownerOfSocket(readTables(), remotePort, localPort);
    if (owner === undefined) return 'unknown';
    return owner === uid ? 'same-user' : 'other-user';
  };
}

/**
 * The user id of the socket bound to `from` and connected to `to` on 127.0.0.1, out of the text of /proc/net/tcp (or
 * tcp6, where IPv4 addresses appear mapped). Undefined when there is none.
 */
export function ownerOfSocket(tables: string, from: number, to: number): number | undefined {
  for (const line of tables.split('\n')) {
    const [, local, remote, state, , , , uid] = line.trim().split(/\s+/);
    if (state === '01' && endsAt(local, from) && endsAt(remote, to)) return Number(uid);
  }
  return undefined;
}

// 0100007F is 127.0.0.1 as the kernel prints it on a little-endian machine, 7F000001 on a big-endian one.
function endsAt(address: string | undefined, port: number): boolean {
  const [ip, hexPort] = address?.split(':') ?? [];
  return (ip?.endsWith('0100007F') || ip?.endsWith('7F000001')) === true && Number.parseInt(hexPort ?? '', 16) === port;
}

function readTables(): string {
  return ['/proc/net/tcp', '/proc/net/tcp6'].map(readIfThere).join('\n');
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
