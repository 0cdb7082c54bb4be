import { categoryOf } from '#core/domain/adoption-law/categories.ts';
import { mustReportLabels } from '#core/domain/adoption-law/evaluation.ts';
import { paperOn } from '#core/domain/adoption-law/papers-asked.ts';
import { questionedRoles } from '#core/domain/adoption-law/questioning.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { divisionName } from '#core/domain/divisions/divisions.ts';
import type {
  AdopterEntry,
  AdoptionApplication,
} from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { adoptersOf } from '#core/domain/matters/adoption-establishment/facts-of.ts';
import { fen } from '#core/domain/money/fen.ts';
import { groupedYuan } from '#core/domain/money/yuan.ts';
import { dayInWords } from '../../words/dates.ts';
import type { Language, Translate } from '../../words/words.ts';
import type { SheetFact } from '../request/facts-sheet.tsx';
import { adopterTitle, questionedTitle } from './adopter-title.ts';
import { senderFacts } from './sender-facts.ts';

/** What writes facts in the language of the desk. */
interface Writer {
  readonly t: Translate;
  readonly language: Language;
}

const day = ({ language }: Writer, date: PlainDate | undefined) => (date ? dayInWords(date, language) : undefined);

const yesNo = (yes: string, no: string, answer: boolean | undefined) =>
  answer === undefined ? undefined : answer ? yes : no;

/** Texts that are there, in a row. */
function joined({ t }: Writer, texts: readonly (string | undefined)[]): string | undefined {
  return texts.filter((text) => text !== undefined && text !== '').join(t('common.listComma')) || undefined;
}

function ofChild(writer: Writer, { category, child }: AdoptionApplication): readonly SheetFact[] {
  const { t, language } = writer;
  const { health, disability, healthNote } = child;
  const kinds = health === 'disabled' ? (disability?.kinds ?? []).map((kind) => t(`adopt.disability.${kind}`)) : [];
  return [
    { label: t('adopt.category'), value: category ? `${category} ${categoryOf(category)[language]}` : '' },
    { label: t('adopt.nameAfter'), value: child.nameAfter },
    {
      label: t(`adopt.venue.${category ? categoryOf(category).venue : 'unknown'}`),
      value: child.division && divisionName(child.division),
    },
    { label: t('adopt.childAddress'), value: child.hukouAddress },
    { label: t('adopt.foundOn'), value: day(writer, child.foundOn) },
    { label: t('adopt.foundPlace'), value: child.foundPlace },
    { label: t('adopt.finder'), value: child.finder },
    { label: t('adopt.policeCase'), value: child.policeCase },
    { label: t('adopt.enteredOn'), value: day(writer, child.enteredOn) },
    {
      label: t('adopt.health'),
      value: joined(writer, [health && t(`adopt.health.${health}`), ...kinds, disability?.certificate, healthNote]),
    },
    {
      label: t('adopt.consents'),
      value: joined(writer, [yesNo(t('adopt.consents.yes'), t('adopt.consents.no'), child.consents), child.ownWords]),
    },
  ];
}

function ofPlacing(writer: Writer, { category, placer, sender = {} }: AdoptionApplication): readonly SheetFact[] {
  const { t } = writer;
  const { name, handlerName, opinion } = placer.institution ?? {};
  const inInstitution = category === 1 || category === 2;
  const asked = senderFacts(category, sender).map((fact) => ({
    label: t(`adopt.sender.${fact}`),
    value: yesNo(t(`adopt.sender.${fact}.yes`), t(`adopt.sender.${fact}.no`), sender[fact]),
  }));
  return [
    ...(inInstitution
      ? [{ label: t('adopt.placer.institution'), value: joined(writer, [name, handlerName, opinion]) ?? '' }]
      : []),
    ...asked,
  ];
}

function conditionWords(adopter: AdopterEntry, t: Translate): readonly (string | undefined)[] {
  return (['healthy', 'record', 'able'] as const).map((fact) =>
    yesNo(t(`adopt.${fact}.yes`), t(`adopt.${fact}.no`), adopter[fact]),
  );
}

function ofAdopters(writer: Writer, application: AdoptionApplication): readonly SheetFact[] {
  const { t } = writer;
  const { mode, married, livingChildren, yearlyIncome } = application;
  return [
    { label: t('adopt.mode'), value: mode ? t(`adopt.mode.${mode}`) : '' },
    {
      label: t('adopt.married'),
      value: mode === 'couple' ? undefined : yesNo(t('adopt.married.yes'), t('adopt.married.no'), married),
    },
    ...adoptersOf(application).map((adopter, index) => ({
      label: adopterTitle(application, index, t),
      value: joined(writer, [adopter.employer, ...conditionWords(adopter, t)]),
    })),
    { label: t('adopt.livingChildren'), value: livingChildren?.toString() },
    {
      label: t('adopt.yearlyIncome'),
      value: yearlyIncome === undefined ? undefined : `${groupedYuan(fen(yearlyIncome))} ${t('money.yuan')}`,
    },
  ];
}

function ofExamination(writer: Writer, application: AdoptionApplication): readonly SheetFact[] {
  const { t, language } = writer;
  const { notice = {}, evaluation = {}, questioned = {}, inquiries = [] } = application;
  const claimed = yesNo(t('adopt.notice.claimed.yes'), t('adopt.notice.claimed.no'), notice.claimed);
  const asked = questionedRoles
    .filter((role) => questioned[role]?.on !== undefined)
    .map((role) => `${questionedTitle(role, application, t)} ${day(writer, questioned[role]?.on)}`);
  const found = (evaluation.mustReport ?? []).map((finding) => mustReportLabels[finding][language]);
  return [
    { label: t('adopt.notice'), value: joined(writer, [notice.paper, day(writer, notice.published), claimed]) },
    { label: t('adopt.evaluation.consented'), value: day(writer, evaluation.consented) },
    { label: t('adopt.evaluation.reported'), value: day(writer, evaluation.reported) },
    { label: t('adopt.evaluation.result'), value: evaluation.result },
    { label: t('adopt.mustReport'), value: joined(writer, [...found, evaluation.mustReportNote]) },
    { label: t('adopt.questioned'), value: joined(writer, asked) },
    {
      label: t('adopt.inquiries'),
      value: joined(
        writer,
        inquiries.map(({ name }) => name),
      ),
    },
  ];
}

/** The papers as the law calls them on a day; a code that the day does not know stands alone. */
function paperNames({ papers }: AdoptionApplication, on: PlainDate, language: Language): string | undefined {
  const mark = language === 'zh-CN' ? '；' : '; ';
  return papers?.map((code) => `${code} ${paperOn(code, on)?.[language] ?? ''}`.trim()).join(mark);
}

/** Everything of an adoption besides its persons, line by line in the order of the paper; what was not typed is left out. */
export function adoptionSheetFacts(
  application: AdoptionApplication,
  on: PlainDate,
  t: Translate,
  language: Language,
): readonly SheetFact[] {
  const writer = { t, language };
  return [
    ...ofChild(writer, application),
    ...ofAdopters(writer, application),
    ...ofPlacing(writer, application),
    { label: t('adopt.papers'), value: paperNames(application, on, language) },
    { label: t('adopt.reason'), value: application.reason },
    { label: t('adopt.otherMatters'), value: application.otherMatters },
    ...ofExamination(writer, application),
    { label: t('adopt.remark'), value: application.remark },
  ];
}
