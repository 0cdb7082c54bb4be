import { agreementGaps, agreementPoints } from '#core/domain/matters/divorce-registration/agreement-gaps.ts';
import type { AgreementTerms, DivorceApplication } from '#core/domain/matters/divorce-registration/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { PaperButton } from '../papers/paper-button.tsx';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { TextAreaField } from '../request/text-area-field.tsx';
import { type Child, ChildTerms } from './child-terms.tsx';
import { type Share, ShareTerms } from './share-terms.tsx';
import { TermsList } from './terms-list.tsx';
import './divorce.css';

const sources = ['written', 'brought'] as const;
const noChild: Child = {};
const noShare: Share = {};

interface AgreementCardProps {
  readonly application: DivorceApplication;
  readonly edit: EditFacts<DivorceApplication>;
  readonly caseId: string;
  readonly flush: () => Promise<unknown>;
}

/** 离婚协议: written here point by point, or brought along and ticked off against the four points of the law. */
export function AgreementCard({ application, edit, caseId, flush }: AgreementCardProps) {
  const { t } = useWords();
  const { agreement, terms } = application;
  const brought = agreement !== undefined;
  const choose = (source: (typeof sources)[number]) => {
    // What the clerk says of a paper wins over the terms, so only one of the two is kept.
    if (source === 'brought') edit('agreement', { agreement: {}, terms: undefined });
    else edit('agreement', { agreement: undefined });
  };
  const written = terms !== undefined && agreementGaps(application).length === 0;
  return (
    <FactsCard
      title={t('agreement.title')}
      head={
        brought ? null : (
          <PaperButton
            caseId={caseId}
            offer={{ paper: 'divorce-agreement', copy: 'archive' }}
            before={flush}
            disabled={!written}
          >
            {t('agreement.preview')}
          </PaperButton>
        )
      }
    >
      <FormRow label={t('agreement.source')}>
        <Choice
          label={t('agreement.source')}
          field="agreement"
          options={sources.map((value) => ({ value, label: t(`agreement.source.${value}`) }))}
          value={brought ? 'brought' : 'written'}
          onChange={choose}
        />
      </FormRow>
      <WideRow>
        {agreement ? (
          <FormRow label={t('agreement.covers')}>
            {agreementPoints.map((point) => (
              <Tick
                key={point}
                field={`agreement.${point}`}
                checked={agreement[point] ?? false}
                onChange={(checked) => edit('agreement', { agreement: { ...agreement, [point]: checked } })}
              >
                {t(`agreement.${point}`)}
              </Tick>
            ))}
          </FormRow>
        ) : (
          <TermsEditor terms={terms} edit={edit} />
        )}
      </WideRow>
    </FactsCard>
  );
}

interface TermsEditorProps {
  readonly terms: AgreementTerms | undefined;
  readonly edit: EditFacts<DivorceApplication>;
}

/** 子女、财产、债务、其他: each with its rows or the word that there is none. */
function TermsEditor({ terms = {}, edit }: TermsEditorProps) {
  const { t } = useWords();
  const change = (field: string, facts: Partial<AgreementTerms>, typing?: boolean) =>
    edit(field, { terms: { ...terms, ...facts } }, typing);
  return (
    <div className="terms-editor">
      <TermsList<Child>
        title={t('agreement.children')}
        path="terms.children"
        rows={terms.children}
        empty={noChild}
        firstField="name"
        none={t('clause.noChildren')}
        onChange={(field, children, typing) => change(field, { children }, typing)}
        draw={(row) => <ChildTerms {...row} />}
      />
      {(['property', 'debts'] as const).map((kind) => (
        <TermsList<Share>
          key={kind}
          title={t(`agreement.${kind}`)}
          path={`terms.${kind}`}
          rows={terms[kind]}
          empty={noShare}
          firstField="what"
          none={t(`clause.no.${kind}`)}
          onChange={(field, rows, typing) => change(field, { [kind]: rows }, typing)}
          draw={(row) => <ShareTerms kind={kind} {...row} />}
        />
      ))}
      <section className="terms" aria-label={t('clause.other')}>
        <div className="terms-head">
          <h3>{t('clause.other')}</h3>
        </div>
        <TextAreaField
          label={t('clause.other')}
          field="terms.other"
          value={terms.other}
          longest={2000}
          placeholder={t('clause.otherHint')}
          onChange={(other) => change('terms.other', { other }, true)}
        />
      </section>
      <p className="soft small">{t('clause.keys')}</p>
    </div>
  );
}
