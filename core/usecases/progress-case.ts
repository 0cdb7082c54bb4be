import type { CaseView } from '../contract/shapes.ts';
import type { CaseState } from '../domain/cases/state.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import { actOnCase, type CaseActInput } from './act-on-case.ts';
import type { UseCaseContext } from './context.ts';
import { takePaperNumber } from './divorce-steps.ts';
import { requireVerdict } from './examine-case.ts';
import { judgeOn, questionOf } from './load-case.ts';

/** The first day that a further step may name: that of the acceptance, of the answer, or of the last step. */
function earliestDay({ openedOn, acceptance, answer, progress }: CaseState): PlainDate {
  return [acceptance?.on, answer?.on, progress.at(-1)?.on].reduce<PlainDate>(
    (latest, day) => (day && day > latest ? day : latest),
    openedOn,
  );
}

/**
 * A step of the procedure that happened on a day (办理进度): a hand-over, a payment, a check. The clocks count from the day
 * it names, not from that on which it is entered. INVALID for a day before the last step or after today, for a step that was
 * entered already, and with the code of the matter where it does not take it; RULE_NOT_PASSED where today's law is against it.
 */
export function progressCase(
  context: UseCaseContext,
  input: CaseActInput & { readonly step: string; readonly on: PlainDate; readonly note: string },
): Promise<CaseView> {
  const { step: id, on, note } = input;
  return actOnCase(context, input, 'progress', async (writer, loaded) => {
    const { matter, state } = loaded;
    const step = matter.progress?.find((known) => known.id === id);
    if (!step?.from.includes(state.stage)) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: id });
    if (step.once && state.progress.some((entry) => entry.step === id)) {
      throw new TongbanError('CONFLICT', { what: 'step' });
    }
    const today = context.clock.today();
    if (on > today || on < earliestDay(state)) throw new TongbanError('INVALID', { field: 'on', why: 'range' });
    const why = step.refuses?.(questionOf(today, loaded), { on, note });
    if (why) throw new TongbanError('INVALID', { field: 'step', why });
    if (step.needs) requireVerdict(judgeOn(today, loaded), step.needs);
    const number = step.series ? await takePaperNumber(writer, loaded, context, step.series) : undefined;
    const moved = step.to && step.to !== state.stage ? { stage: step.to } : {};
    return { type: 'progressed', step: id, on, note, ...(number ? { number } : {}), ...moved };
  });
}
