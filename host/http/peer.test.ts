import { connect, createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ownerOfSocket, peerCheckForThisSystem } from './peer.ts';

// Lines as the kernel prints them; 1F90 is port 8080, C350 port 50000, C351 port 50001.
const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 11 1 0000 100 0 0 10 0
   1: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 12 1 0000 20 4 30 10 -1
   2: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000 65534        0 13 1 0000 20 4 30 10 -1
   3: 0000000000000000FFFF00000100007F:C351 0000000000000000FFFF00000100007F:1F90 01 0:0 0:0 0  1000        0 14 1
   4: 0200A8C0:C352 0100007F:1F90 01 00000000:00000000 00:00000000 00000000   777        0 15 1 0000 20 4 30 10 -1`;

describe('whose socket', () => {
  test('the line of the far end counts, not our own of the same connection', () => {
    expect(ownerOfSocket(table, 50_000, 8080)).toBe(65_534);
  });
  test('an IPv4 address mapped into the IPv6 table is found', () => {
    expect(ownerOfSocket(table, 50_001, 8080)).toBe(1000);
  });
  test('a socket of another address, or none, is not found', () => {
    expect(ownerOfSocket(table, 0xc352, 8080)).toBeUndefined();
    expect(ownerOfSocket(table, 50_000, 8081)).toBeUndefined();
  });
  test.runIf(process.platform === 'linux')('a real connection of this process is of the same user', async () => {
    const check = peerCheckForThisSystem();
    const answer = await new Promise((resolve) => {
      const server = createServer((socket) => {
        resolve(check?.(socket.remotePort ?? 0, socket.localPort ?? 0));
        socket.destroy();
        server.close();
      }).listen(0, '127.0.0.1', () => {
        const address = server.address();
        if (address !== null && typeof address === 'object') connect(address.port, '127.0.0.1').on('error', () => {});
      });
    });
    expect(answer).toBe('same-user');
  });
});
