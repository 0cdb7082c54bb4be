import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { divisionName } from '#core/domain/divisions/divisions.ts';
import type { FuneralApplication, StatusEntry } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { Language, Translate } from '../../words/words.ts';
import { FactsSheet, type SheetFact } from '../request/facts-sheet.tsx';

/** Says a fact in the language of the desk. */
interface Said {
  readonly t: Translate;
  readonly language: Language;
}

const dayOf = ({ language }: Said, day: PlainDate | undefined) => (day ? dayInWords(day, language) : '');
const placeOf = (code: string | undefined) => (code ? divisionName(code) : '');

function statusLine(said: Said, { class: held, number, from, to }: StatusEntry): string {
  const { t } = said;
  const days = t('subsidy.statusDays', {
    from: dayOf(said, from) || '—',
    to: to ? dayOf(said, to) : t('subsidy.notEnded'),
  });
  return [held ? t(`subsidy.class.${held}`) : '', number, days].filter(Boolean).join(' ');
}

function townshipFacts(said: Said, application: FuneralApplication): readonly SheetFact[] {
  const { t } = said;
  const { deceased = {}, organiser = {}, disposal, borneBy, borneByNote, papers = [] } = application;
  const { hukou, address, died, cause, place, paper, paperNumber, classes = [] } = deceased;
  const comma = t('common.listComma');
  const join = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(comma);
  return [
    { label: t('subsidy.address'), value: address ?? placeOf(hukou) },
    { label: t('subsidy.died'), value: join(dayOf(said, died), cause && t(`subsidy.cause.${cause}`), place) },
    { label: t('subsidy.paper'), value: join(paper && t(`subsidy.paper.${paper}`), paperNumber) },
    { label: t('subsidy.classes'), value: classes.map((status) => statusLine(said, status)).join('；') },
    {
      label: t('role.organiser'),
      value: join(
        organiser.kind && t(`subsidy.organiserKind.${organiser.kind}`),
        organiser.body,
        organiser.relation,
        organiser.phone,
      ),
    },
    { label: t('subsidy.disposal'), value: disposal ? t(`subsidy.disposal.${disposal}`) : '' },
    { label: t('subsidy.borneBy'), value: join(borneBy && t(`subsidy.borneBy.${borneBy}`), borneByNote) },
    { label: t('subsidy.papers'), value: join(...papers.map((one) => t(`subsidy.shown.${one}`))) },
    { label: t('intake.remark'), value: application.remark },
  ];
}

function hallFacts(said: Said, application: FuneralApplication): readonly SheetFact[] {
  const { t } = said;
  const { hallName, cremated, cremationNumber, cremationDivision, storedHours, hallOfficer } = application;
  const hours = storedHours === undefined ? undefined : t('subsidy.hours', { count: storedHours / 100 });
  return [
    { label: t('subsidy.hall'), value: hallName },
    { label: t('subsidy.cremated'), value: cremated && dayOf(said, cremated) },
    { label: t('subsidy.cremationNumber'), value: cremationNumber },
    { label: t('subsidy.cremationDivision'), value: cremationDivision && placeOf(cremationDivision) },
    { label: t('subsidy.storedHours'), value: hours },
    { label: t('subsidy.hallOfficer'), value: hallOfficer },
  ];
}

interface FuneralSheetProps {
  readonly application: FuneralApplication;
  /** Only what the township typed; absent: the hall's part too. */
  readonly part?: 'township';
}

/** A form for the waiver of funeral fees, to be read. */
export function FuneralSheet({ application, part }: FuneralSheetProps) {
  const said = useWords();
  const { t } = said;
  const { deceased = {}, organiser = {} } = application;
  const { name, sex, birth, idNumber } = deceased;
  return (
    <FactsSheet
      title={t('matter.funeral.subsidy')}
      persons={[
        { title: t('role.deceased'), party: { name, sex, birth, idNumber } },
        { title: t('role.organiser'), party: { name: organiser.name, idNumber: organiser.idNumber } },
      ]}
      facts={[...townshipFacts(said, application), ...(part ? [] : hallFacts(said, application))]}
    />
  );
}
