import { allowancePapers, otherAllowances } from '#core/domain/matters/children-allowance/kinds.ts';
import { allowancePaperLabels, otherLabels } from '#core/domain/matters/children-allowance/labels.ts';
import type { ChildrenAllowance } from '#core/domain/matters/children-allowance/schema.ts';
import { useSession } from '../../app/desk.tsx';
import { DivisionInput } from '../../parts/division-input.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { YuanField } from '../../parts/yuan-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { withAmount, withReceived } from './received.ts';

interface MeansCardProps {
  readonly application: ChildrenAllowance;
  readonly edit: EditFacts<ChildrenAllowance>;
}

/** 受理和材料: where it is received, what the child has already, and the papers that were shown. */
export function MeansCard({ application, edit }: MeansCardProps) {
  const { t, language } = useWords();
  const { office } = useSession();
  const { receiving = {}, papers = [] } = application;
  const changeReceiving = (field: keyof typeof receiving, facts: Partial<typeof receiving>, typing: boolean) =>
    edit(`receiving.${field}`, { receiving: { ...receiving, ...facts } }, typing);
  return (
    <FactsCard title={t('allowance.meansCard')}>
      <FormRow label={t('allowance.receiving')}>
        <DivisionInput
          label={t('allowance.receivingDivision')}
          field="receiving.division"
          near={office.division}
          value={receiving.division}
          onChange={(division) => changeReceiving('division', { division }, false)}
        />
      </FormRow>
      <FormRow label={t('allowance.township')}>
        <TextField
          label={t('allowance.receivingTownship')}
          field="receiving.township"
          value={receiving.township}
          longest={100}
          tidyOnLeave={(text) => text.trim()}
          onChange={(township) => changeReceiving('township', { township }, true)}
        />
      </FormRow>
      <WideRow>
        <ReceivedRow application={application} edit={edit} />
      </WideRow>
      <WideRow>
        <FormRow label={t('allowance.papers')}>
          {allowancePapers.map((paper, index) => (
            <Tick
              key={paper}
              field={index === 0 ? 'papers' : `papers.${paper}`}
              checked={papers.includes(paper)}
              onChange={(checked) =>
                edit('papers', { papers: checked ? [...papers, paper] : papers.filter((other) => other !== paper) })
              }
            >
              {allowancePaperLabels[paper][language]}
            </Tick>
          ))}
        </FormRow>
      </WideRow>
    </FactsCard>
  );
}

/** 已享受的其他救助: of a child in fact without care they lower what is paid; that there are none is said too. */
function ReceivedRow({ application, edit }: MeansCardProps) {
  const { t, language } = useWords();
  const { received } = application;
  return (
    <FormRow label={t('allowance.received')}>
      <Tick
        field="received"
        checked={received?.length === 0}
        onChange={(none) => edit('received', { received: none ? [] : undefined })}
      >
        {t('allowance.receivedNone')}
      </Tick>
      {otherAllowances.map((kind) => {
        const there = received?.find((one) => one.kind === kind);
        const name = otherLabels[kind][language];
        return (
          <span key={kind} className="received">
            <Tick
              field={`received.${kind}`}
              checked={there !== undefined}
              onChange={(checked) => edit('received', { received: withReceived(received, kind, checked) })}
            >
              {name}
            </Tick>
            {there ? (
              <YuanField
                label={t('allowance.monthlyOf', { name })}
                field={`received.${kind}.monthly`}
                value={there.monthly === 0 ? undefined : there.monthly}
                onChange={(monthly) =>
                  edit(`received.${kind}`, { received: withAmount(received, kind, monthly) }, true)
                }
              />
            ) : null}
          </span>
        );
      })}
    </FormRow>
  );
}
