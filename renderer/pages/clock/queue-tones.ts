import type { Tone } from '../../parts/chip.tsx';
import type { ClockQueue } from './clock-groups.ts';

/** The colour of a queue; its words always stand beside it. */
export const queueTones: Readonly<Record<ClockQueue, Tone>> = {
  overdue: 'red',
  'due-today': 'red',
  closing: 'amber',
  'opens-today': 'blue',
  open: 'blue',
  lapsed: 'red',
  'calendar-missing': 'amber',
  cooling: 'grey',
};
