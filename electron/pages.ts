import type { Protocol } from 'electron';
import { securityHeaders } from '#host/http/security-headers.ts';
import type { StaticFiles } from '#host/http/static-files.ts';
import { bundleHost, pageAddress, scheme } from './addresses.ts';

/** Serves `app://bundle/` of one session out of the built pages. Must be called for every session that shows pages. */
export function servePages(protocol: Pick<Protocol, 'handle'>, files: StaticFiles): void {
  protocol.handle(scheme, (request) => answerPage(request, files));
}

/** The answer to one request under our scheme: a file of the manifest, by GET, with the headers every page has. */
export async function answerPage(request: Pick<Request, 'method' | 'url'>, files: StaticFiles): Promise<Response> {
  if (request.method !== 'GET') return refusal(405);
  if (!request.url.startsWith(pageAddress('/'))) return refusal(421);
  const path = request.url.slice(`${scheme}://${bundleHost}`.length).split(/[?#]/, 1)[0] ?? '';
  const file = await files.read(path);
  if (file === undefined) return refusal(404);
  return new Response(new Uint8Array(file.body), { headers: { ...securityHeaders, 'content-type': file.type } });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}
