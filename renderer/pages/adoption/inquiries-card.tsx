import { Button } from 'antd';
import type { Inquiry } from '#core/domain/matters/adoption-establishment/examination-schema.ts';
import { useSession } from '../../app/desk.tsx';
import { focusField } from '../../app/place.ts';
import { DateField } from '../../parts/date-field.tsx';
import { changedAt, without } from '../../parts/lists.ts';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { PaperButton } from '../papers/paper-button.tsx';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { TextAreaField } from '../request/text-area-field.tsx';
import type { ExaminationCardProps } from './notice-card.tsx';
import { TextRow } from './text-row.tsx';

const mostInquiries = 20;
const texts = [
  ['name', 100],
  ['toAdopter', 60],
  ['toPlacer', 60],
  ['toChild', 60],
  ['place', 100],
  ['by', 100],
  ['recorder', 100],
] as const;

/** 调查: what a finder, a neighbour or a committee told, a record each. */
export function InquiriesCard({ caseId, application, edit, flush }: ExaminationCardProps) {
  const { t } = useWords();
  const { today, account } = useSession();
  const { inquiries = [] } = application;
  const add = () => {
    edit('inquiries', { inquiries: [...inquiries, { on: today, by: account.displayName }] });
    focusField(`inquiries.${inquiries.length}.name`);
  };
  return (
    <>
      {inquiries.map((inquiry, index) => (
        <InquiryCard
          // biome-ignore lint/suspicious/noArrayIndexKey: a record is what it is by its place in the file
          key={index}
          index={index}
          inquiry={inquiry}
          caseId={caseId}
          flush={flush}
          change={(field, facts, typing = false) =>
            edit(`inquiries.${index}.${field}`, { inquiries: changedAt(inquiries, index, facts) }, typing)
          }
          onRemove={() => edit('inquiries', { inquiries: without(inquiries, index) })}
        />
      ))}
      <div>
        <Button data-field="inquiries" disabled={inquiries.length >= mostInquiries} onClick={add}>
          {t('adopt.inquiry.add')}
        </Button>
      </div>
    </>
  );
}

interface InquiryCardProps extends Pick<ExaminationCardProps, 'caseId' | 'flush'> {
  readonly index: number;
  readonly inquiry: Inquiry;
  readonly change: (field: string, facts: Inquiry, typing?: boolean) => void;
  readonly onRemove: () => void;
}

function InquiryCard({ index, inquiry, caseId, flush, change, onRemove }: InquiryCardProps) {
  const { t } = useWords();
  const title = t('adopt.inquiry', { number: index + 1 });
  const path = `inquiries.${index}`;
  return (
    <FactsCard
      title={title}
      head={
        <>
          <PaperButton
            caseId={caseId}
            offer={{ paper: 'adoption-inquiry', part: String(index) }}
            label={t('party.named', { who: title, what: t('adopt.inquiry.print') })}
            before={flush}
            disabled={!inquiry.name?.trim()}
          >
            {t('adopt.inquiry.print')}
          </PaperButton>
          <Button size="small" aria-label={t('clause.removeOf', { row: title })} onClick={onRemove}>
            {t('clause.remove')}
          </Button>
        </>
      }
    >
      {texts.map(([field, longest]) => (
        <TextRow
          key={field}
          label={t(`adopt.inquiry.${field}`)}
          named={t('party.named', { who: title, what: t(`adopt.inquiry.${field}`) })}
          field={`${path}.${field}`}
          value={inquiry[field]}
          longest={longest}
          onChange={(typed) => change(field, { [field]: typed }, true)}
        />
      ))}
      <FormRow label={t('adopt.inquiry.on')}>
        <DateField
          label={t('party.named', { who: title, what: t('adopt.inquiry.on') })}
          field={`${path}.on`}
          value={inquiry.on}
          onChange={(on) => change('on', { on }, true)}
        />
        <Tick
          label={t('party.named', { who: title, what: t('adopt.inquiry.signed') })}
          field={`${path}.signed`}
          checked={inquiry.signed ?? false}
          onChange={(signed) => change('signed', { signed })}
        >
          {t('adopt.inquiry.signed')}
        </Tick>
      </FormRow>
      <WideRow>
        <FormRow label={t('adopt.inquiry.account')}>
          <TextAreaField
            label={t('party.named', { who: title, what: t('adopt.inquiry.account') })}
            field={`${path}.account`}
            value={inquiry.account}
            longest={2000}
            onChange={(account) => change('account', { account }, true)}
          />
        </FormRow>
      </WideRow>
    </FactsCard>
  );
}
