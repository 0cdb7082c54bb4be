import type { Server } from 'node:http';

/**
 * Binds a server to 127.0.0.1 only, on the port wanted or, when another program sits on that one, on any free port.
 * Returns the port it got.
 * @throws any other error of binding.
 */
export async function listenOnLoopback(server: Server, wantedPort: number | undefined): Promise<number> {
  try {
    return await listen(server, wantedPort ?? 0);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
    if (!taken || wantedPort === undefined) throw error;
    return await listen(server, 0);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no TCP address'));
      else resolve(address.port);
    });
  });
}
