import { createORPCClient } from '@orpc/client';
import type { TongbanClient } from '#core/contract/index.ts';
import { createClientLink } from './link.ts';

/** The host of this page, typed by the contract; the one way by which a page asks for anything. */
export const client: TongbanClient = createORPCClient(createClientLink());
