import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import type { PaperOfferView } from '#core/contract/shapes.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { useSession } from '../../app/desk.tsx';
import { focusField } from '../../app/place.ts';
import { changedAt, insertedAfter, without } from '../../parts/lists.ts';
import { RowKeys } from '../../parts/row-keys.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PaperButton } from '../papers/paper-button.tsx';
import { answeredCount, type QuestionRow, questionRows } from './questioning-rows.ts';
import './questioning.css';

/** What the card reads and changes of one person's record. */
export interface QuestioningRecord {
  readonly on?: PlainDate | undefined;
  readonly alone?: boolean | undefined;
  readonly signed?: boolean | undefined;
  readonly questions?: QuestionRow[] | undefined;
}

interface QuestioningCardProps {
  /** The person in words: 男方, 收养人. */
  readonly who: string;
  /** Where the record stands in the application. */
  readonly path: string;
  readonly record: QuestioningRecord;
  /** Asked while nothing is typed. */
  readonly standard: readonly string[];
  readonly change: (field: string, facts: QuestioningRecord, typing?: boolean) => void;
  readonly caseId: string;
  readonly offer: PaperOfferView;
  readonly flush: () => Promise<unknown>;
  /** What is asked of the record besides. */
  readonly children?: ReactNode;
}

/** 分别询问 of one person: the standard questions with what was answered, asked alone, and signed. */
export function QuestioningCard(props: QuestioningCardProps) {
  const { who, path, record, standard, change: changeRecord, caseId, offer, flush, children } = props;
  const { t } = useWords();
  const { today } = useSession();
  const rows = questionRows(record.questions, standard);
  const title = t('questioning.title', { who });
  const change = (field: string, facts: QuestioningRecord, typing = false) =>
    changeRecord(`${path}.${field}`, { on: record.on ?? today, ...facts }, typing);
  const add = (index: number) => {
    change('questions', { questions: insertedAfter(rows, index, { question: '', answer: '' }) });
    focusField(`${path}.${index + 1}.question`);
  };
  return (
    <section className="card questioning" aria-label={title}>
      <div className="party-head">
        <h2>{title}</h2>
        <span className="grow soft small">
          {t('questioning.answered', { count: answeredCount(rows), of: rows.length })}
        </span>
        <PaperButton caseId={caseId} offer={offer} label={t('questioning.printOf', { who })} before={flush}>
          {t('questioning.print')}
        </PaperButton>
      </div>
      <div className="row questioning-ticks">
        <Tick
          label={t('questioning.aloneOf', { who })}
          field={path}
          checked={record.alone ?? false}
          onChange={(alone) => change('alone', { alone })}
        >
          {t('questioning.alone')}
        </Tick>
        <Tick
          label={t('questioning.signedOf', { who })}
          field={`${path}.signed`}
          checked={record.signed ?? false}
          onChange={(signed) => change('signed', { signed })}
        >
          {t('questioning.signed')}
        </Tick>
      </div>
      {children}
      <ol className="questions">
        {rows.map((row, index) => {
          const called = t('questioning.row', { title, number: index + 1 });
          const set = (field: 'question' | 'answer', text: string) =>
            change(`${index}.${field}`, { questions: changedAt(rows, index, { [field]: text }) }, true);
          return (
            <RowKeys
              key={called}
              label={called}
              onEnter={() => (index + 1 < rows.length ? focusField(`${path}.${index + 1}.answer`) : add(index))}
              onRemove={() => change('questions', { questions: without(rows, index) })}
            >
              <div className="question">
                <Input.TextArea
                  variant="borderless"
                  className="growing"
                  rows={1}
                  aria-label={t('questioning.questionOf', { row: called })}
                  data-field={`${path}.${index}.question`}
                  maxLength={400}
                  spellCheck={false}
                  value={row.question}
                  onChange={(event) => set('question', event.target.value)}
                />
                <Input.TextArea
                  className="growing"
                  rows={1}
                  aria-label={t('questioning.answerOf', { row: called })}
                  data-field={`${path}.${index}.answer`}
                  maxLength={1000}
                  spellCheck={false}
                  placeholder={t('questioning.answer')}
                  value={row.answer}
                  onChange={(event) => set('answer', event.target.value)}
                />
              </div>
            </RowKeys>
          );
        })}
      </ol>
      <Button size="small" onClick={() => add(rows.length - 1)}>
        {t('questioning.add')}
      </Button>
    </section>
  );
}
