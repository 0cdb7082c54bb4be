import { partyRoles } from '#core/domain/law/judgement.ts';
import type { Annulment } from '#core/domain/matters/annulment/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { TextAreaField } from '../request/text-area-field.tsx';
import { YesNo } from '../request/yes-no.tsx';

interface GroundsCardProps {
  readonly application: Annulment;
  readonly edit: EditFacts<Annulment>;
}

const kinds = ['marriage', 'divorce'] as const;
const grounds = ['impostor', 'false-identity', 'coercion'] as const;

/** What is annulled and why: kind, ground and the facts in the words of the decision. */
export function GroundsCard({ application, edit }: GroundsCardProps) {
  const { t } = useWords();
  return (
    <FactsCard title={t('annulment.grounds')}>
      <FormRow label={t('annulment.kind')}>
        <Choice
          label={t('annulment.kind')}
          field="kind"
          options={kinds.map((value) => ({ value, label: t(`original.kind.${value}`) }))}
          value={application.kind}
          onChange={(kind) => edit('kind', { kind })}
        />
      </FormRow>
      <FormRow label={t('annulment.ground')}>
        <Choice
          label={t('annulment.ground')}
          field="grounds"
          options={grounds.map((value) => ({ value, label: t(`annulment.ground.${value}`) }))}
          value={application.grounds}
          onChange={(ground) => edit('grounds', { grounds: ground })}
        />
      </FormRow>
      <FormRow label={t('annulment.certificate')}>
        <Tick
          field="certificateShown"
          checked={application.certificateShown ?? false}
          onChange={(checked) => edit('certificateShown', { certificateShown: checked })}
        >
          {t('annulment.certificateShown')}
        </Tick>
      </FormRow>
      {application.grounds === 'coercion' ? <CoercionRows application={application} edit={edit} /> : null}
      <WideRow>
        <FormRow label={t('annulment.facts')}>
          <TextAreaField
            label={t('annulment.facts')}
            field="facts"
            value={application.facts}
            longest={2000}
            rows={3}
            placeholder={t('annulment.factsHint')}
            onChange={(facts) => edit('facts', { facts }, true)}
          />
        </FormRow>
      </WideRow>
    </FactsCard>
  );
}

/** 受胁迫, to 2020-12-31: who, free since when, and nothing else in dispute (条例2003 第九条). */
function CoercionRows({ application, edit }: GroundsCardProps) {
  const { t } = useWords();
  const { coerced, freeSince, nothingOpen } = application;
  return (
    <>
      <FormRow label={t('annulment.coerced')}>
        <Choice
          label={t('annulment.coerced')}
          field="coerced"
          options={partyRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
          value={coerced}
          onChange={(who) => edit('coerced', { coerced: who })}
        />
      </FormRow>
      <FormRow label={t('annulment.freeSince')}>
        <DateField
          label={t('annulment.freeSince')}
          field="freeSince"
          value={freeSince}
          onChange={(day) => edit('freeSince', { freeSince: day }, true)}
        />
      </FormRow>
      <FormRow label={t('annulment.open')}>
        <YesNo
          label={t('annulment.open')}
          field="nothingOpen"
          yes={t('annulment.nothingOpen')}
          no={t('annulment.somethingOpen')}
          value={nothingOpen}
          onChange={(answer) => edit('nothingOpen', { nothingOpen: answer })}
        />
      </FormRow>
    </>
  );
}
