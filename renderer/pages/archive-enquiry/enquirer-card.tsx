import type { ArchiveEnquiry } from '#core/domain/matters/archive-enquiry/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { SuggestField } from '../../parts/suggest-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard } from '../request/facts-card.tsx';

interface EnquirerCardProps {
  readonly application: ArchiveEnquiry;
  readonly edit: EditFacts<ArchiveEnquiry>;
}

const standings = ['party', 'agent', 'lawyer', 'authority'] as const;
const usualPurposes = ['本人存查', '办理公证', '办理不动产登记', '办理贷款', '诉讼', '侦查办案', '补办证件'] as const;

/** In what standing somebody enquires, with which letter, and what for: the log of enquiries keeps it. */
export function EnquirerCard({ application, edit }: EnquirerCardProps) {
  const { t } = useWords();
  const { standing, authority, letter = false, purpose } = application;
  return (
    <FactsCard title={t('enquiry.basis')}>
      <FormRow label={t('enquiry.standing')}>
        <Choice
          label={t('enquiry.standing')}
          field="standing"
          options={standings.map((value) => ({ value, label: t(`enquiry.standing.${value}`) }))}
          value={standing}
          // The letter and its words are those of one standing; another asks for other papers.
          onChange={(chosen) =>
            edit('standing', {
              standing: chosen,
              ...(chosen === standing ? {} : { authority: undefined, letter: undefined }),
            })
          }
        />
      </FormRow>
      <FormRow label={t('enquiry.purpose')}>
        <SuggestField
          label={t('enquiry.purpose')}
          field="purpose"
          value={purpose}
          options={usualPurposes}
          placeholder={t('enquiry.purposeHint')}
          onChange={(typed) => edit('purpose', { purpose: typed }, true)}
        />
      </FormRow>
      {standing === undefined || standing === 'party' ? null : (
        <>
          <FormRow label={t(standing === 'agent' ? 'enquiry.agentPaper' : 'enquiry.authority')}>
            <TextField
              label={t(standing === 'agent' ? 'enquiry.agentPaper' : 'enquiry.authority')}
              field="authority"
              value={authority}
              longest={200}
              tidyOnLeave={(text) => text.trim()}
              onChange={(typed) => edit('authority', { authority: typed }, true)}
            />
          </FormRow>
          <FormRow label={t('enquiry.papers')}>
            <Tick field="letter" checked={letter} onChange={(checked) => edit('letter', { letter: checked })}>
              {t(`enquiry.letter.${standing}`)}
            </Tick>
          </FormRow>
        </>
      )}
    </FactsCard>
  );
}
