import { useState } from 'react';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import type { AdoptionNotice } from '#core/domain/matters/adoption-establishment/examination-schema.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { PaperButton } from '../papers/paper-button.tsx';
import { PhotoDialog } from '../photo/photo-dialog.tsx';
import { FactsCard } from '../request/facts-card.tsx';
import { YesNo } from '../request/yes-no.tsx';
import { TextRow } from './text-row.tsx';

export interface ExaminationCardProps {
  readonly caseId: string;
  readonly application: AdoptionApplication;
  readonly edit: EditFacts<AdoptionApplication>;
  readonly flush: () => Promise<unknown>;
}

const described = [
  ['age', 30],
  ['features', 200],
  ['clothes', 200],
  ['belongings', 200],
] as const;
const called = [
  ['contact', 100],
  ['contactPerson', 100],
  ['phone', 40],
  ['address', 200],
] as const;
const bearers = ['office', 'adopters', 'institution'] as const;

/** 寻找弃婴（弃儿）生父母公告: what it says, where and when it was published, and whether somebody came. */
export function NoticeCard({ caseId, application, edit, flush }: ExaminationCardProps) {
  const { t } = useWords();
  const { notice = {} } = application;
  const change = (field: keyof AdoptionNotice, facts: AdoptionNotice, typing = false) =>
    edit(`notice.${field}`, { notice: { ...notice, ...facts } }, typing);
  const text = ([field, longest]: (typeof described)[number] | (typeof called)[number]) => (
    <TextRow
      key={field}
      label={t(`adopt.notice.${field}`)}
      named={t('adopt.notice.named', { what: t(`adopt.notice.${field}`) })}
      field={`notice.${field}`}
      value={notice[field]}
      longest={longest}
      onChange={(typed) => change(field, { [field]: typed }, true)}
    />
  );
  return (
    <FactsCard
      title={t('adopt.notice')}
      head={
        <>
          <PaperButton caseId={caseId} offer={{ paper: 'adoption-notice' }} before={flush}>
            {t('adopt.notice.print')}
          </PaperButton>
          <NoticePhoto caseId={caseId} kept={notice.photo} onKeep={(photo) => change('photo', { photo })} />
        </>
      }
    >
      {described.map(text)}
      {called.map(text)}
      <PublicationRows notice={notice} change={change} />
    </FactsCard>
  );
}

interface PublicationRowsProps {
  readonly notice: AdoptionNotice;
  readonly change: (field: keyof AdoptionNotice, facts: AdoptionNotice, typing?: boolean) => void;
}

/** 登报: the paper, its day, who pays it; and after the sixty days whether the child was claimed. */
function PublicationRows({ notice, change }: PublicationRowsProps) {
  const { t } = useWords();
  const { today } = useSession();
  const later = notice.published !== undefined && notice.published > today;
  return (
    <>
      <TextRow
        label={t('adopt.notice.paper')}
        field="notice.paper"
        value={notice.paper}
        longest={50}
        placeholder={t('adopt.notice.paperHint')}
        onChange={(paper) => change('paper', { paper }, true)}
      />
      <FormRow label={t('adopt.notice.published')} error={later ? t('adopt.notYet') : undefined}>
        <DateField
          label={t('adopt.notice.published')}
          field="notice.published"
          value={notice.published}
          wrong={later}
          onChange={(published) => change('published', { published }, true)}
        />
      </FormRow>
      <FormRow label={t('adopt.notice.claimed')}>
        <YesNo
          label={t('adopt.notice.claimedOf')}
          field="notice.claimed"
          yes={t('adopt.notice.claimed.yes')}
          no={t('adopt.notice.claimed.no')}
          value={notice.claimed}
          onChange={(claimed) => change('claimed', { claimed })}
        />
      </FormRow>
      <FormRow label={t('adopt.notice.costBearer')}>
        <Choice
          label={t('adopt.notice.costBearer')}
          field="notice.costBearer"
          options={bearers.map((value) => ({ value, label: t(`adopt.bearer.${value}`) }))}
          value={notice.costBearer}
          onChange={(costBearer) => change('costBearer', { costBearer })}
        />
      </FormRow>
    </>
  );
}

function NoticePhoto({
  caseId,
  kept,
  onKeep,
}: {
  caseId: string;
  kept: string | undefined;
  onKeep: (id: string) => void;
}) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionButton field="notice.photo" onAct={() => setOpen(true)}>
        {t(kept ? 'adopt.notice.photoThere' : 'adopt.notice.photo')}
      </ActionButton>
      {open ? (
        <PhotoDialog
          caseId={caseId}
          kind="single"
          title={t('adopt.notice.photo')}
          explain={t('adopt.notice.photoExplain')}
          kept={kept}
          onKeep={onKeep}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
