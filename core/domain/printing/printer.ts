import type { Margins } from './sheet.ts';

/**
 * How a printer is (打印机状态): ready or busy; stopped by a hand or an error; out of paper; not to be reached. `unknown` where
 * the machine does not tell.
 */
export const printerStates = ['ready', 'busy', 'stopped', 'no-paper', 'offline', 'unknown'] as const;
export type PrinterState = (typeof printerStates)[number];

/** The states in which a sheet that is sent will not come out by itself. */
export function standsStill(state: PrinterState): state is 'stopped' | 'no-paper' | 'offline' {
  return state === 'stopped' || state === 'no-paper' || state === 'offline';
}

/** A queue of this machine. */
export interface Printer {
  readonly id: string;
  readonly label: string;
  readonly state: PrinterState;
  /** Trays by the names that the printer's driver has for them; empty where it has one or does not tell. */
  readonly trays: readonly string[];
  readonly duplex: boolean;
  /** What it leaves white, where the machine tells. */
  readonly margins: Margins | null;
}

/**
 * What became of a job: it waits, is being printed, or has left the queue. `left` says nothing of the sheet: whether it is
 * right only an eye sees. `failed`: cancelled or given up, nothing more will come out. `unknown`: no such job, or nobody tells.
 */
export const jobStates = ['waiting', 'printing', 'left', 'failed', 'unknown'] as const;
export type JobState = (typeof jobStates)[number];

/** A job and the printer it lies at; `printer` is `gone` where there is no such queue any more. */
export interface JobReport {
  readonly job: JobState;
  readonly printer: PrinterState | 'gone';
}
