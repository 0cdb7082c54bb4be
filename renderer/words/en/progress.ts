/** Steps that are entered with a day of their own. */
export const progress = {
  'progress.title': 'Course of the case',
  'progress.on': 'Day it happened',
  'progress.note': 'Note',
  'progress.noteHint': 'Who, where to, number of the paper; may stay empty',
  'progress.explain':
    'The step is kept. Deadlines count from the day given here, not from today; it cannot be changed afterwards.',
  'progress.explainNumber':
    'The step is kept and takes its number. Deadlines count from the day given here; it cannot be changed afterwards.',
  'progress.confirm': 'Enter the step',
  'progress.reason.day-range': 'A day from {from} to {to}, both included',
  'progress.reason.law': "Not possible by today's rules; see the findings",
  'progress.reason.note': 'A note is needed',
  'progress.enter': 'Enter: {step}',
  'progress.recordedOn': 'entered on {day}',
  'progress.nothingYet': 'No step has been entered yet.',
  'progress.due': 'by {day}',
  'progress.opens': 'from {day}',
  'progress.left': '{count} days left',
  'progress.waiting': 'possible in {count} days',
  'progress.lastDay': 'today is the last day',
  'progress.over': '{count} days overdue',
} as const;
