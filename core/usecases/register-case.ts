import type { CaseView } from '../contract/shapes.ts';
import { TongbanError } from '../domain/errors.ts';
import { actOnCase, type CaseActInput } from './act-on-case.ts';
import type { UseCaseContext } from './context.ts';
import { requireVerdict } from './examine-case.ts';
import { judgeOn, loadCase } from './load-case.ts';
import { numberParts, type PaperSetter, proveBooklets } from './papers.ts';
import { remarkOriginal } from './remark-original.ts';

/**
 * 登记: the law of today is asked again, every booklet is proved printable, then the number is taken and the case
 * registered in one transaction. RULE_NOT_PASSED, MISSING_GLYPH, CLOCK_SET_BACK or NUMBERS_EXHAUSTED leave no number
 * behind. A couple is married (民法典 第一千零四十九条) or divorced (第一千零八十条) from this moment.
 */
export async function registerCase(
  context: UseCaseContext,
  input: CaseActInput,
  setter: PaperSetter,
): Promise<CaseView> {
  const before = await context.register.read((reader) => loadCase(reader, input.caseId, context));
  if (before.state.stage === 'approved') await proveBooklets(before, context, setter);
  return actOnCase(context, input, 'register', async (writer, loaded) => {
    const { matter, application, office, state } = loaded;
    if (!matter.registration) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'register' });
    const today = context.clock.today();
    const last = await writer.lastRegisteredOn();
    // Numbers and days of registration rise together: no certificate carries a day before that of an earlier number.
    if (last && today < last) throw new TongbanError('CLOCK_SET_BACK', { today, last });
    requireVerdict(judgeOn(today, loaded), ['PASS']);
    const { registration } = matter;
    const serial = await writer.takeSerial(
      registration.series(application),
      office.division,
      Number(today.slice(0, 4)),
    );
    const body = {
      type: 'numbered',
      number: registration.number(application, numberParts(loaded, today, serial)),
      registeredOn: today,
      parties: registration.parties(application),
    } as const;
    await remarkOriginal(writer, loaded, context, body);
    return body;
  });
}
