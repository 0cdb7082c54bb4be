import type { ClientContext, ClientLink } from '@orpc/client';
import { electronLink, findShell } from './electron-link.ts';
import { httpLink } from './http-link.ts';

/** The link of this page to its host, chosen by what is around the page. */
export function createClientLink(): ClientLink<ClientContext> {
  const shell = findShell();
  if (shell !== undefined) return electronLink(shell);
  return httpLink({ origin: location.origin });
}
