import type { CaseView } from '../contract/shapes.ts';
import { formatRegistrationNumber } from '../domain/cases/number.ts';
import { TongbanError } from '../domain/errors.ts';
import { actOnCase, type CaseActInput } from './act-on-case.ts';
import { judgeOn, loadCase } from './case-view.ts';
import type { UseCaseContext } from './context.ts';
import { requireVerdict } from './examine-case.ts';
import { type PaperSetter, proveCertificates } from './papers.ts';

/**
 * 登记: the law of today is asked again, both booklets are proved printable, then the number is taken and the marriage
 * registered in one transaction. RULE_NOT_PASSED, MISSING_GLYPH, CLOCK_SET_BACK or NUMBERS_EXHAUSTED leave no number
 * behind. The couple is married from this moment (民法典 第一千零四十九条).
 */
export async function registerMarriage(
  context: UseCaseContext,
  input: CaseActInput,
  setter: PaperSetter,
): Promise<CaseView> {
  const before = await context.register.read((reader) => loadCase(reader, input.caseId));
  if (before.state.stage === 'approved') await proveCertificates(before, context, setter);
  return actOnCase(context, input, 'register', async (writer, loaded) => {
    const today = context.clock.today();
    const last = await writer.lastRegisteredOn();
    // Numbers and days of registration rise together: no certificate carries a day before that of an earlier number.
    if (last && today < last) throw new TongbanError('CLOCK_SET_BACK', { today, last });
    requireVerdict(judgeOn(today, loaded), ['PASS']);
    const year = Number(today.slice(0, 4));
    const officeCode = loaded.office.division;
    const { letter } = loaded.matter;
    const serial = await writer.takeSerial(letter, officeCode, year);
    return {
      type: 'numbered',
      number: formatRegistrationNumber({ letter, officeCode, year, serial }),
      registeredOn: today,
    };
  });
}
