/** Scheme and host of the program's own pages. */
export const scheme = 'app';
export const bundleHost = 'bundle';

/** Address of a page of the program. */
export function pageAddress(path = '/'): string {
  return `${scheme}://${bundleHost}${path}`;
}

/**
 * True for an address of our own pages. Scheme and host are compared, not `origin`: the origin of every address with a
 * scheme of its own reads "null", so that comparing origins would let all of them in.
 */
export function isOurAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) return false;
  const plain = url.username === '' && url.password === '' && url.port === '';
  return plain && url.protocol === `${scheme}:` && url.host === bundleHost && address.startsWith(pageAddress('/'));
}
