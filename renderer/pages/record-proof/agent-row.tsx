import { tidyTypedNumber } from '#core/domain/identity/identity-number.ts';
import { normaliseName } from '#core/domain/people/names.ts';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';

/** Who came for somebody, as every request names one. */
interface Agent {
  readonly name?: string | undefined;
  readonly idNumber?: string | undefined;
  readonly authorised?: boolean | undefined;
}

interface AgentRowProps {
  readonly agent: Agent | undefined;
  readonly edit: EditFacts<{ agent?: Agent | undefined }>;
}

/** 代理人: somebody who came for the applicant with a power of attorney. */
export function AgentRow({ agent, edit }: AgentRowProps) {
  const { t } = useWords();
  const change = (field: keyof Agent, facts: Partial<Agent>, typing = false) =>
    edit(`agent.${field}`, { agent: { ...agent, ...facts } }, typing);
  return (
    <FormRow label={t('proxy.title')}>
      <Tick
        field="agent"
        checked={agent !== undefined}
        onChange={(checked) => edit('agent', { agent: checked ? {} : undefined })}
      >
        {t('reissue.byProxy')}
      </Tick>
      {agent ? (
        <>
          <Tick
            field="agent.authorised"
            checked={agent.authorised ?? false}
            onChange={(authorised) => change('authorised', { authorised })}
          >
            {t('recordProof.authorised')}
          </Tick>
          <TextField
            label={t('proxy.nameOf')}
            field="agent.name"
            value={agent.name}
            longest={400}
            placeholder={t('proxy.nameOf')}
            tidyOnLeave={normaliseName}
            onChange={(name) => change('name', { name }, true)}
          />
          <TextField
            label={t('proxy.numberOf')}
            field="agent.idNumber"
            value={agent.idNumber}
            longest={30}
            placeholder={t('proxy.numberOf')}
            tidy={tidyTypedNumber}
            onChange={(idNumber) => change('idNumber', { idNumber }, true)}
          />
        </>
      ) : null}
    </FormRow>
  );
}
