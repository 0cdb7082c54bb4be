import type { AllowanceMonth } from '#core/contract/allowance.ts';
import type { ProposedStop, ReductionLine } from '#core/domain/matters/children-allowance/month-list.ts';
import { applicantName } from '#core/domain/matters/children-allowance/paper-texts.ts';
import type { ChildrenAllowance } from '#core/domain/matters/children-allowance/schema.ts';
import { standardFile } from '#core/domain/matters/children-allowance/tables.ts';
import { maskedNumber } from '#core/domain/people/mask.ts';
import { type AllowanceMonthLists, allowanceMonth, completeMonth } from '#core/usecases/allowance-month.ts';
import {
  type ChildOfficerLine,
  childOfficers,
  removeChildOfficer,
  saveChildOfficer,
} from '#core/usecases/child-officers.ts';
import { childStandards, removeChildStandard, saveChildStandard } from '#core/usecases/child-standards.ts';
import type { CallContext } from '../connection.ts';
import { fileOf, type RouteParts, sessionOf } from './guard.ts';
import { namesOf } from './office-files.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const types = { pdf: 'application/pdf', xlsx } as const;

interface Listed {
  readonly caseId: string;
  readonly number: string;
  readonly application: ChildrenAllowance;
}

/** A child as the wire has it: the number of the identity paper masked. */
function childOf({ caseId, number, application: { child = {}, kind, care } }: Listed) {
  const { name = '', idNumber = '' } = child;
  return { caseId, number, name, maskedNumber: maskedNumber(idNumber), kind: kind ?? null, care: care ?? null };
}

function reductionOf({ reason, fromMonth, explanation, on, noticeNumber, overpaidMonths, ...child }: ReductionLine) {
  return { ...childOf(child), reason, fromMonth, explanation, on, noticeNumber, overpaidMonths };
}

function proposalOf({ reason, fromMonth, since, ...child }: ProposedStop) {
  return { ...childOf(child), reason, fromMonth, since };
}

function monthView({ month, payments, reductions, proposed, unchecked }: AllowanceMonthLists): AllowanceMonth {
  const lines = payments.lines.map((line) => {
    const { standard, deducted, payable, isTopUp, document, application } = line;
    const { guardian } = application;
    return {
      ...childOf(line),
      ...{ standard, deducted, payable, isTopUp, document },
      payment: guardian?.payment ?? null,
      payee: guardian?.accountName ?? applicantName(application),
    };
  });
  return {
    month,
    payments: { lines, sum: payments.sum, withoutStandard: payments.withoutStandard.map(childOf) },
    reductions: reductions.map(reductionOf),
    proposedStops: proposed.map(proposalOf),
    missingChecks: unchecked.map(({ officers, ...child }) => ({
      ...childOf(child),
      officers: officers.map(({ role, name, phone }) => ({ role, name, phone })),
    })),
  };
}

/** The children's allowance: lists of a month, directory, standards. */
export function allowanceRoutes(parts: RouteParts) {
  const { guarded, services } = parts;
  const of = (context: CallContext) => sessionOf(parts, context);
  const officerOf = async (context: CallContext) => {
    const line = await namesOf(await of(context));
    return ({ file, officer, childNames }: ChildOfficerLine) => ({
      file: line(file),
      officer,
      childNames: [...childNames],
    });
  };
  return {
    allowance: {
      month: guarded.allowance.month.handler(async ({ input, context }) =>
        monthView(await allowanceMonth(await of(context), input.month)),
      ),
      paymentFile: guarded.allowance.paymentFile.handler(async ({ input: { month, as }, context }) => {
        const session = await of(context);
        const lists = await completeMonth(session, month);
        const bytes = await services.allowancePapersOf(session.mode).payments(lists, session.clock.today(), as);
        return fileOf(bytes, `payments-${month}.${as}`, types[as]);
      }),
      reductionFile: guarded.allowance.reductionFile.handler(async ({ input: { month, as }, context }) => {
        const session = await of(context);
        const lists = await allowanceMonth(session, month);
        const bytes = await services.allowancePapersOf(session.mode).reductions(lists, session.clock.today(), as);
        return fileOf(bytes, `reductions-${month}.${as}`, types[as]);
      }),
      officers: guarded.allowance.officers.handler(async ({ context }) =>
        (await childOfficers(await of(context))).map(await officerOf(context)),
      ),
      saveOfficer: guarded.allowance.saveOfficer.handler(async ({ input, context }) =>
        (await officerOf(context))(await saveChildOfficer(await of(context), input)),
      ),
      removeOfficer: guarded.allowance.removeOfficer.handler(async ({ input, context }) => {
        await removeChildOfficer(await of(context), input.id);
        return {};
      }),
      standards: guarded.allowance.standards.handler(async ({ context }) => {
        const session = await of(context);
        const line = await namesOf(session);
        return (await childStandards(session)).map(({ standard, file }) => ({
          standard: standardFile(standard),
          file: file ? line(file) : null,
        }));
      }),
      saveStandard: guarded.allowance.saveStandard.handler(async ({ input, context }) => {
        const session = await of(context);
        return (await namesOf(session))(await saveChildStandard(session, input));
      }),
      removeStandard: guarded.allowance.removeStandard.handler(async ({ input, context }) => {
        await removeChildStandard(await of(context), input.id);
        return {};
      }),
    },
  };
}
