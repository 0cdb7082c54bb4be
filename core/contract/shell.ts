/**
 * What the desktop shell gives to the page: one verb that carries the calls of the contract, and nothing else. Only
 * values that structured cloning takes cross it.
 */
export type TongbanShell = {
  readonly kind: 'electron';
  /** Carries one call, or stops one that is under way. The promise of a stopped call fails. */
  call(message: ShellMessage): Promise<ShellReply>;
};

/** A call in the typed client's own encoding, or the wish to stop one. */
export type ShellMessage = ShellCall | ShellStop;

/** `call` is a number the page chose; `path` starts with `/rpc/`. */
export type ShellCall = {
  readonly call: number;
  readonly path: string;
  readonly contentType: string;
  readonly body: Uint8Array;
};

export type ShellStop = { readonly stop: number };

/** The answer to a call, in the typed client's own encoding. A wish to stop is answered with status 204. */
export type ShellReply = { readonly status: number; readonly contentType: string; readonly body: Uint8Array };

/** Name under which the shell appears in the page. */
export const shellName = 'tongbanShell';

/** The one channel between the preload script and the main process. */
export const shellChannel = 'tongban:call';
