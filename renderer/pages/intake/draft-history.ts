/** A value with the states before and after it, for undo and redo (撤销、重做). */
export interface DraftHistory<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** What the last edit touched, so that letters typed in one go are one step. */
  readonly run?: { readonly field: string; readonly at: number } | undefined;
}

/** One edit: where, when (milliseconds), and whether it is a letter of typing or a choice. */
export interface Edit {
  readonly field: string;
  readonly at: number;
  readonly typing: boolean;
}

/** Letters that follow each other within this time in one field are undone together. */
export const typingRun = 1_500;
/** How many steps are kept. */
export const longestPast = 500;

export function startHistory<Value>(present: Value): DraftHistory<Value> {
  return { past: [], present, future: [] };
}

/** Adds an edit. Typing goes on in the same step while it stays in one field and does not pause. */
export function record<Value>(history: DraftHistory<Value>, present: Value, edit: Edit): DraftHistory<Value> {
  const { run } = history;
  const goesOn = edit.typing && run?.field === edit.field && edit.at - run.at <= typingRun;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-longestPast);
  return { past, present, future: [], run: edit.typing ? { field: edit.field, at: edit.at } : undefined };
}

/** One step back; the same history where there is none. */
export function undo<Value>(history: DraftHistory<Value>): DraftHistory<Value> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

/** One step forward again; the same history where there is none. */
export function redo<Value>(history: DraftHistory<Value>): DraftHistory<Value> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future };
}
