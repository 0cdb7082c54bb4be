import { tidyTypedNumber } from '#core/domain/identity/identity-number.ts';
import { partyRoles } from '#core/domain/law/judgement.ts';
import type { ReissueApplication } from '#core/domain/matters/reissue/schema.ts';
import { normaliseName } from '#core/domain/people/names.ts';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { YesNo } from '../request/yes-no.tsx';

type Proxy = NonNullable<ReissueApplication['proxy']>;

interface ProxyCardProps {
  readonly proxy: Proxy;
  readonly edit: EditFacts<ReissueApplication>;
}

/** 代理人 and the power of attorney: notarised, and complete in what 规范2015 第六十五条 asks. */
export function ProxyCard({ proxy, edit }: ProxyCardProps) {
  const { t } = useWords();
  const change = (field: keyof Proxy, facts: Partial<Proxy>, typing = false) =>
    edit(`proxy.${field}`, { proxy: { ...proxy, ...facts } }, typing);
  return (
    <FactsCard title={t('proxy.title')}>
      <FormRow label={t('proxy.of')}>
        <Choice
          label={t('proxy.of')}
          field="proxy.of"
          options={partyRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
          value={proxy.of}
          onChange={(of) => change('of', { of })}
        />
      </FormRow>
      <FormRow label={t('proxy.paper')}>
        <Tick
          field="proxy.notarised"
          checked={proxy.notarised}
          onChange={(notarised) => change('notarised', { notarised })}
        >
          {t('proxy.notarised')}
        </Tick>
        <TextField
          label={t('proxy.notary')}
          field="proxy.notary"
          value={proxy.notary}
          longest={200}
          placeholder={t('proxy.notary')}
          onChange={(notary) => change('notary', { notary }, true)}
        />
      </FormRow>
      <FormRow label={t('proxy.name')}>
        <TextField
          label={t('proxy.nameOf')}
          field="proxy.name"
          value={proxy.name}
          longest={400}
          tidyOnLeave={normaliseName}
          onChange={(name) => change('name', { name }, true)}
        />
      </FormRow>
      <FormRow label={t('party.idNumber')}>
        <TextField
          label={t('proxy.numberOf')}
          field="proxy.idNumber"
          value={proxy.idNumber}
          longest={30}
          tidy={tidyTypedNumber}
          onChange={(idNumber) => change('idNumber', { idNumber }, true)}
        />
      </FormRow>
      <WideRow>
        <FormRow label={t('proxy.content')}>
          <YesNo
            label={t('proxy.content')}
            field="proxy.complete"
            yes={t('proxy.complete')}
            no={t('proxy.incomplete')}
            value={proxy.complete}
            onChange={(complete) => change('complete', { complete })}
          />
          <span className="soft small">{t('proxy.contentHint')}</span>
        </FormRow>
      </WideRow>
    </FactsCard>
  );
}
