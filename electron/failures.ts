import { app, dialog } from 'electron';

/** One line for the log of this machine. Nothing that was typed is in it: errors hold codes, not people. */
export function report(what: string, cause: unknown): void {
  process.stderr.write(
    `tongban: ${what}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
  );
}

/** Says in a dialog why the program did not start, and ends it. */
export function failedToStart(error: unknown): void {
  report('failed to start', error);
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox('通办无法启动 · Tongban could not start', reason);
  app.exit(1);
}
