import { InputNumber } from 'antd';
import { useDeferredValue, useMemo } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import { consentAgeOn } from '#core/domain/adoption-law/law-days.ts';
import { actedOn } from '#core/domain/matters/adoption-back-entry/application.ts';
import { judgeBackEntry } from '#core/domain/matters/adoption-back-entry/judge.ts';
import { backEntryKinds } from '#core/domain/matters/adoption-back-entry/schema.ts';
import { useSession } from '../../app/desk.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { OriginalAdoptionField } from '../adoption-people/original-adoption-field.tsx';
import { PartiesCards } from '../adoption-people/parties-cards.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { FormRow } from '../intake/form-row.tsx';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { type DraftEditor, useDraft } from '../intake/use-draft.ts';
import { AnswerBar } from '../request/answer-bar.tsx';
import { FactsCard } from '../request/facts-card.tsx';

type Id = 'adoption.back-entry';
type Facts = CaseViewOf<Id>['application'];

interface BackEntryProps {
  readonly view: CaseViewOf<Id>;
  readonly opened: OpenCase;
}

/** What the law and the register say of the file as it is typed. */
function useJudgement({ application, records }: DraftEditor<Facts>) {
  const { office, today } = useSession();
  const settled = useDeferredValue(application);
  const { earlier } = records;
  return useMemo(
    () => judgeBackEntry({ on: today, office, settings: office.law, application: settled, earlier }),
    [today, office, settled, earlier],
  );
}

/** 补录: which file, its old number and day, the persons as it names them, its pages. */
export function BackEntryIntake({ view, opened }: BackEntryProps) {
  const { t } = useWords();
  const draft = useDraft<Id>(view);
  const judgement = useJudgement(draft);
  const { application, edit } = draft;
  const words = {
    button: t('backEntry.answer'),
    title: t('backEntry.answerTitle'),
    explain: t('backEntry.answerExplain'),
  };
  const { told = [], original } = application;
  return (
    <IntakeFrame
      view={view}
      opened={opened}
      draft={draft}
      judgement={judgement}
      told={told}
      onTold={(rules) => edit('told', { told: rules })}
      first="kind"
      bar={<AnswerBar opened={opened} judgement={judgement} told={told} draft={draft} words={words} />}
    >
      <FileCard draft={draft} />
      <OriginalAdoptionField
        value={original}
        first=""
        onType={(typed, field, typing) => edit(field, { original: typed }, typing)}
      />
      <PartiesCards parties={application} edit={edit} atCounter={false} />
    </IntakeFrame>
  );
}

/** The file itself: its kind, the old act, the child's opinion with the age of its day, pages. */
function FileCard({ draft: { application, edit } }: { draft: DraftEditor<Facts> }) {
  const { t } = useWords();
  const { today } = useSession();
  const { kind, act = {}, childOpinion, printNumber, pages } = application;
  const ended = kind === 'dissolution' || kind === 'revocation';
  return (
    <FactsCard title={t('backEntry.file')}>
      <FormRow label={t('backEntry.kind')}>
        <Choice
          label={t('backEntry.kind')}
          field="kind"
          options={backEntryKinds.map((value) => ({ value, label: t(`backEntry.kind.${value}`) }))}
          value={kind}
          onChange={(chosen) => edit('kind', { kind: chosen })}
        />
      </FormRow>
      <FormRow label={t('backEntry.pages')}>
        <InputNumber
          aria-label={t('backEntry.pages')}
          data-field="pages"
          min={0}
          max={9999}
          precision={0}
          value={pages ?? null}
          onChange={(count) => edit('pages', { pages: count ?? undefined }, true)}
        />
      </FormRow>
      {ended ? (
        <>
          <FormRow label={t('adoptionPeople.endNumber')}>
            <TextField
              label={t('adoptionPeople.endNumber')}
              field="act.number"
              value={act.number}
              longest={60}
              onChange={(number) => edit('act.number', { act: { ...act, number } }, true)}
            />
          </FormRow>
          <FormRow label={t('adoptionPeople.endOn')}>
            <DateField
              label={t('adoptionPeople.endOn')}
              field="act.on"
              value={act.on}
              onChange={(on) => edit('act.on', { act: { ...act, on } }, true)}
            />
          </FormRow>
        </>
      ) : null}
      <FormRow label={t('backEntry.opinion', { age: consentAgeOn(actedOn(application) ?? today) })}>
        <TextField
          label={t('backEntry.opinion', { age: consentAgeOn(actedOn(application) ?? today) })}
          field="childOpinion"
          value={childOpinion}
          longest={100}
          onChange={(typed) => edit('childOpinion', { childOpinion: typed }, true)}
        />
      </FormRow>
      <FormRow label={t('backEntry.printNumber')}>
        <TextField
          label={t('backEntry.printNumber')}
          field="printNumber"
          value={printNumber}
          longest={50}
          onChange={(typed) => edit('printNumber', { printNumber: typed }, true)}
        />
      </FormRow>
    </FactsCard>
  );
}
