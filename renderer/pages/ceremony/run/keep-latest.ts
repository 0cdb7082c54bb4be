/** Keeps something on the host, one call at a time; of what is asked for meanwhile only the latest goes. */
export interface Keeper<Kept> {
  keep(kept: Kept): void;
}

/** Makes a keeper; `onFailure` hears what a call threw, and `undefined` as soon as one went through again. */
export function keepLatest<Kept>(
  send: (kept: Kept) => Promise<unknown>,
  onFailure: (error: unknown) => void,
): Keeper<Kept> {
  let waiting: { readonly kept: Kept } | undefined;
  let sending = false;
  const run = async () => {
    sending = true;
    while (waiting) {
      const { kept } = waiting;
      waiting = undefined;
      await send(kept).then(() => onFailure(undefined), onFailure);
    }
    sending = false;
  };
  return {
    keep: (kept) => {
      waiting = { kept };
      if (!sending) void run();
    },
  };
}
