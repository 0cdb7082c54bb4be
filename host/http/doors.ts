/** The parts of a request that the doors look at, before anything is routed. */
export type Knock = {
  readonly method: string;
  readonly url: string;
  /** Names and values in turn, as they came, so that a header sent twice is seen twice. */
  readonly rawHeaders: readonly string[];
};

/** Why a request was turned away. The text is for the log and the answer; it says nothing the sender does not know. */
export type Refusal = { readonly status: number; readonly reason: string };

/** The one host name under which the pages are served; browsers resolve `*.localhost` to this machine themselves. */
export const hostName = 'tongban.localhost';

/**
 * The checks every request passes first: exact Host (against name rebinding), no CORS questions, known method, Origin
 * and Sec-Fetch-Site of our own page. Returns the refusal, or undefined when the request may go on.
 */
export function refuseAtDoor(knock: Knock, port: number): Refusal | undefined {
  const host = headerValues(knock, 'host');
  if (host.length !== 1 || host[0] !== `${hostName}:${port}`) return { status: 421, reason: 'wrong host' };
  if (!knock.url.startsWith('/')) return { status: 421, reason: 'absolute address' };
  if (knock.method === 'OPTIONS') return { status: 403, reason: 'no cross-origin use' };
  if (!['GET', 'HEAD', 'POST'].includes(knock.method)) return { status: 405, reason: 'unknown method' };
  return refuseForeignPage(knock, `http://${hostName}:${port}`);
}

function refuseForeignPage(knock: Knock, ourOrigin: string): Refusal | undefined {
  const origins = headerValues(knock, 'origin');
  const changes = knock.method === 'POST';
  if (changes && origins.length === 0) return { status: 403, reason: 'no origin' };
  if (origins.length > 1 || origins.some((origin) => origin !== ourOrigin)) {
    return { status: 403, reason: 'foreign origin' };
  }
  const allowedSites = changes ? ['same-origin'] : ['same-origin', 'none'];
  if (headerValues(knock, 'sec-fetch-site').some((site) => !allowedSites.includes(site))) {
    return { status: 403, reason: 'foreign site' };
  }
  return undefined;
}

/** The media types that a call may have: what the typed client sends. */
export function isCallType(contentType: string | undefined): 'json' | 'multipart' | undefined {
  if (contentType === 'application/json') return 'json';
  if (contentType?.startsWith('multipart/form-data; boundary=')) return 'multipart';
  return undefined;
}

/** All values of one header, in order. */
export function headerValues(knock: Pick<Knock, 'rawHeaders'>, name: string): string[] {
  return knock.rawHeaders.filter((_, at) => at % 2 === 1 && knock.rawHeaders[at - 1]?.toLowerCase() === name);
}
