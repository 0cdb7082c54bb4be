/** One window's line to the host. The id lives as long as the window's session and never leaves the host. */
export type Connection = { readonly id: string };

/** What every transport hands to the router as initial context. */
export type CallContext = { readonly connection: Connection };
