import type { ClientContext, ClientLink } from '@orpc/client';
import { electronLink, findShell } from './electron-link.ts';
import { httpLink } from './http-link.ts';

/** The link of this page to its host, chosen by what is around the page. `?window=second` marks the second display. */
export function createClientLink(): ClientLink<ClientContext> {
  const shell = findShell();
  if (shell !== undefined) return electronLink(shell);
  const second = new URLSearchParams(location.search).get('window') === 'second';
  return httpLink({ origin: location.origin, window: second ? 'second' : 'main' });
}
