import type { JobState, PrinterState } from '#core/domain/printing/printer.ts';
import type { Margins } from '#core/domain/printing/sheet.ts';
import type { Attributes } from './message.ts';

/** The attributes of a printer that are asked for. */
export const printerAttributes = [
  'printer-name',
  'printer-info',
  'printer-state',
  'printer-state-reasons',
  'media-left-margin-supported',
  'media-top-margin-supported',
  'media-right-margin-supported',
  'media-bottom-margin-supported',
] as const;

function first(attributes: Attributes, name: string): string | number | undefined {
  return attributes[name]?.[0];
}

// A reason with -warning or -report does not stop the printer; offline-report is what CUPS itself says of one it cannot reach.
const noPaper = /^media-(?:empty|needed)(?:-error)?$/;
const offline =
  /^(?:offline(?:-report|-error|-warning)?|connecting-to-device(?:-error)?|timed-out(?:-error)?|shutdown(?:-error)?)$/;
const stopping = /-error$|^(?:moving-to-paused|stopped-partly)$/;

/** How a printer is, by printer-state (RFC 8011 §5.4.11) and its reasons. */
export function printerStateOf(attributes: Attributes): PrinterState {
  const reasons = (attributes['printer-state-reasons'] ?? []).map(String);
  // a hand has stopped the queue: whatever else it says may be of an earlier job
  if (reasons.includes('paused')) return 'stopped';
  if (reasons.some((reason) => noPaper.test(reason))) return 'no-paper';
  if (reasons.some((reason) => offline.test(reason))) return 'offline';
  const state = first(attributes, 'printer-state');
  if (state === 5 || reasons.some((reason) => stopping.test(reason))) return 'stopped';
  if (state === 3) return 'ready';
  return state === 4 ? 'busy' : 'unknown';
}

/** The edge that is left white on ordinary paper: the widest of those the printer names, in hundredths of a millimetre. */
export function marginsOf(attributes: Attributes): Margins | null {
  const edge = (side: string) => {
    const widths = (attributes[`media-${side}-margin-supported`] ?? []).map(Number);
    return widths.length > 0 ? Math.max(...widths) / 100 : undefined;
  };
  const [left, top, right, bottom] = [edge('left'), edge('top'), edge('right'), edge('bottom')];
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return null;
  return { left, top, right, bottom };
}

/** What became of a job, by job-state (RFC 8011 §5.3.7). */
export function jobStateOf(attributes: Attributes | undefined): JobState {
  const state = attributes && first(attributes, 'job-state');
  if (state === 3 || state === 4 || state === 6) return 'waiting';
  if (state === 5) return 'printing';
  if (state === 7 || state === 8) return 'failed';
  return state === 9 ? 'left' : 'unknown';
}

/** What a printer is called: its description where it has one. */
export function labelOf(attributes: Attributes, id: string): string {
  const info = first(attributes, 'printer-info');
  return typeof info === 'string' && info.trim() !== '' ? info : id;
}
