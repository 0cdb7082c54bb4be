import type { ReissueApplication } from '#core/domain/matters/reissue/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard } from '../request/facts-card.tsx';
import { YesNo } from '../request/yes-no.tsx';
import { applicantChoices, applicantsOf, chosenApplicants, newProxy } from './applicants.ts';

interface RequestCardProps {
  readonly application: ReissueApplication;
  readonly edit: EditFacts<ReissueApplication>;
}

const kinds = ['marriage', 'divorce'] as const;
const reasons = ['lost', 'damaged', 'mismatch'] as const;

/** Who applies, for which certificate and why: the first lines of 《申请补领婚姻登记证声明书》(F13). */
export function RequestCard({ application, edit }: RequestCardProps) {
  const { t } = useWords();
  const { kind, reason, applicants, proxy } = application;
  return (
    <FactsCard title={t('reissue.request')}>
      <FormRow label={t('reissue.kind')}>
        <Choice
          label={t('reissue.kind')}
          field="kind"
          options={kinds.map((value) => ({ value, label: t(`reissue.kind.${value}`) }))}
          value={kind}
          onChange={(chosen) => edit('kind', { kind: chosen })}
        />
      </FormRow>
      <FormRow label={t('reissue.reason')}>
        <Choice
          label={t('reissue.reason')}
          field="reason"
          options={reasons.map((value) => ({ value, label: t(`reissue.reason.${value}`) }))}
          value={reason}
          onChange={(chosen) => edit('reason', { reason: chosen })}
        />
      </FormRow>
      <FormRow label={t('reissue.applicants')}>
        <Choice
          label={t('reissue.applicants')}
          field="applicants"
          options={applicantChoices.map((value) => ({ value, label: t(`reissue.applicants.${value}`) }))}
          value={chosenApplicants(applicants)}
          onChange={(choice) => edit('applicants', { applicants: applicantsOf(choice) })}
        />
        <Tick
          field="proxy"
          checked={Boolean(proxy)}
          onChange={(checked) => edit('proxy', { proxy: checked ? newProxy(application) : null })}
        >
          {t('reissue.byProxy')}
        </Tick>
      </FormRow>
      <FormRow label={t('reissue.status')}>
        <YesNo
          label={t('reissue.status')}
          field="statusStands"
          yes={t(`reissue.status.${kind ?? 'marriage'}`)}
          no={t('reissue.status.ended')}
          value={application.statusStands}
          onChange={(statusStands) => edit('statusStands', { statusStands })}
        />
      </FormRow>
      <ArchiveRow application={application} edit={edit} />
      {kind === 'divorce' ? null : <UnderAgeRow application={application} edit={edit} />}
    </FactsCard>
  );
}

/** 查证档案; without one, whether the other evidence was examined and is enough (S-04). */
function ArchiveRow({ application, edit }: RequestCardProps) {
  const { t } = useWords();
  const { archiveFound, sufficientEvidence } = application;
  return (
    <FormRow label={t('reissue.archive')}>
      <YesNo
        label={t('reissue.archive')}
        field="archiveFound"
        yes={t('reissue.archive.found')}
        no={t('reissue.archive.none')}
        value={archiveFound}
        onChange={(found) =>
          edit('archiveFound', { archiveFound: found, ...(found ? { sufficientEvidence: undefined } : {}) })
        }
      />
      {archiveFound === false ? (
        <Tick
          field="sufficientEvidence"
          checked={sufficientEvidence ?? false}
          onChange={(checked) => edit('sufficientEvidence', { sufficientEvidence: checked })}
        >
          {t('reissue.evidence')}
        </Tick>
      ) : null}
    </FormRow>
  );
}

/** A marriage registered under age by fraud and lawful by now (S-06). */
function UnderAgeRow({ application, edit }: RequestCardProps) {
  const { t } = useWords();
  const { registeredUnderAge = false, writtenExplanation = false } = application;
  return (
    <FormRow label={t('reissue.underAge')}>
      <Tick
        field="registeredUnderAge"
        checked={registeredUnderAge}
        onChange={(checked) =>
          edit('registeredUnderAge', {
            registeredUnderAge: checked || undefined,
            ...(checked ? {} : { writtenExplanation: undefined }),
          })
        }
      >
        {t('reissue.registeredUnderAge')}
      </Tick>
      {registeredUnderAge ? (
        <Tick
          field="writtenExplanation"
          checked={writtenExplanation}
          onChange={(checked) => edit('writtenExplanation', { writtenExplanation: checked })}
        >
          {t('reissue.explanation')}
        </Tick>
      ) : null}
    </FormRow>
  );
}
