import { divisionName } from '#core/domain/divisions/divisions.ts';
import { weighsParents } from '#core/domain/matters/children-allowance/context.ts';
import {
  allowancePaperLabels,
  careLabels,
  kindLabels,
  otherLabels,
  paymentLabels,
  schoolLabels,
} from '#core/domain/matters/children-allowance/labels.ts';
import type { ChildrenAllowance } from '#core/domain/matters/children-allowance/schema.ts';
import { groupedYuan } from '#core/domain/money/yuan.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { Language, Translate } from '../../words/words.ts';
import { FactsSheet, type SheetFact } from '../request/facts-sheet.tsx';
import { parentLine } from './parent-line.ts';
import { childFacts, guardianFacts } from './person-facts.ts';

function schoolText({ school }: ChildrenAllowance, t: Translate, language: Language): string | undefined {
  if (school === undefined) return undefined;
  if (school === null) return t('allowance.notAtSchool');
  const { kind, name, until } = school;
  const ends = until ? t('allowance.untilDay', { day: dayInWords(until, language) }) : '';
  return [kind ? schoolLabels[kind][language] : t('allowance.atSchool'), name, ends].filter(Boolean).join(' ');
}

function receivedText({ received }: ChildrenAllowance, t: Translate, language: Language): string {
  if (received === undefined) return '';
  if (received.length === 0) return t('allowance.receivedNone');
  return received
    .map(({ kind, monthly }) =>
      t('allowance.amountOf', { name: otherLabels[kind][language], sum: groupedYuan(monthly) }),
    )
    .join(t('common.listComma'));
}

function paymentText({ guardian = {} }: ChildrenAllowance, language: Language): string {
  const { payment, bank, accountName, account } = guardian;
  return [payment ? paymentLabels[payment][language] : '', bank, accountName, account].filter(Boolean).join(' ');
}

/** An application as it is read at every later step, in the order of the form. */
export function AllowanceSheet({ application }: { application: ChildrenAllowance }) {
  const { t, language } = useWords();
  const { child = {}, guardian = {}, kind, care, institution, home, receiving, papers = [], remark } = application;
  const place = (division: string | undefined, ...rest: readonly (string | undefined)[]) =>
    [division ? divisionName(division) : '', ...rest].filter(Boolean).join(' ');
  const parents = kind === undefined || weighsParents(kind);
  const facts: readonly SheetFact[] = [
    { label: t('allowance.kind'), value: kind ? kindLabels[kind][language] : '' },
    {
      label: t('allowance.care'),
      value: [care ? careLabels[care][language] : '', institution].filter(Boolean).join(' '),
    },
    { label: t('allowance.school'), value: schoolText(application, t, language) },
    { label: t('allowance.hukou'), value: place(child.hukou, home?.township, home?.village) },
    { label: t('party.hukouAddress'), value: child.hukouAddress },
    ...(parents
      ? (['father', 'mother'] as const).map((who) => ({
          label: t(`allowance.${who}`),
          value: parentLine(application[who] ?? {}, t, language),
        }))
      : []),
    { label: t('allowance.relation'), value: guardian.relation },
    { label: t('party.phone'), value: guardian.phone },
    { label: t('allowance.address'), value: guardian.address },
    { label: t('allowance.payment'), value: paymentText(application, language) },
    { label: t('allowance.received'), value: receivedText(application, t, language) },
    { label: t('allowance.receiving'), value: place(receiving?.division, receiving?.township) },
    {
      label: t('allowance.papers'),
      value: papers.map((paper) => allowancePaperLabels[paper][language]).join(t('common.listComma')),
    },
    { label: t('intake.remark'), value: remark },
  ];
  const persons = [
    { title: t('allowance.theChild'), party: childFacts(child) },
    ...(care === 'institution' ? [] : [{ title: t('role.guardian'), party: guardianFacts(guardian) }]),
  ];
  return <FactsSheet title={t('matter.children.allowance')} persons={persons} facts={facts} />;
}
