import { request } from 'node:http';
import { type Answer, type Attribute, decodeAnswer, encodeRequest } from './message.ts';

/** Where CUPS listens: a socket file of this machine, or a host and a port. */
export type Scheduler = { readonly socketPath: string } | { readonly host: string; readonly port: number };

/** Reads what `lpstat -H` says, such as `/run/cups/cups.sock` or `127.0.0.1:631`. */
export function schedulerAt(text: string): Scheduler | undefined {
  const place = text.trim();
  if (place.startsWith('/')) return { socketPath: place };
  const found = /^\[?(.+?)\]?:(\d{1,5})$/.exec(place);
  return found?.[1] ? { host: found[1], port: Number(found[2]) } : undefined;
}

const patience = 5_000;
const longestAnswer = 1_000_000;

/** Asks the scheduler one question in IPP (RFC 8010). Fails where it does not answer in time, or not in IPP. */
export function askScheduler(
  scheduler: Scheduler,
  operation: number,
  attributes: readonly Attribute[],
): Promise<Answer> {
  const body = encodeRequest(operation, attributes);
  const headers = { 'content-type': 'application/ipp', 'content-length': body.length, host: 'localhost' };
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(patience);
    const asked = request({ ...scheduler, method: 'POST', path: '/', headers, signal }, (response) => {
      const parts: Buffer[] = [];
      let length = 0;
      response.on('data', (part: Buffer) => {
        parts.push(part);
        length += part.length;
        if (length > longestAnswer) response.destroy(new Error('the answer is too long'));
      });
      response.on('error', reject);
      response.on('end', () => {
        try {
          if (response.statusCode !== 200) throw new Error(`the scheduler answers ${response.statusCode}`);
          resolve(decodeAnswer(Buffer.concat(parts)));
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
