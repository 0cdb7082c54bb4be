import { Button, Input } from 'antd';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import type { DivorceApplication, Questioning } from '#core/domain/matters/divorce-registration/schema.ts';
import { useSession } from '../../app/desk.tsx';
import { focusField } from '../../app/place.ts';
import { changedAt, insertedAfter, without } from '../../parts/lists.ts';
import { RowKeys } from '../../parts/row-keys.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { PaperButton } from '../papers/paper-button.tsx';
import { answeredCount, questionRows } from './questioning-rows.ts';

interface QuestioningCardProps {
  readonly who: PartyRole;
  readonly questioned: DivorceApplication['questioned'];
  readonly edit: EditFacts<DivorceApplication>;
  readonly caseId: string;
  readonly flush: () => Promise<unknown>;
}

/** 分别询问 of one party (F12): the standard questions with what was answered, asked alone, and signed. */
export function QuestioningCard({ who, questioned = {}, edit, caseId, flush }: QuestioningCardProps) {
  const { t } = useWords();
  const { today } = useSession();
  const record = questioned[who] ?? {};
  const rows = questionRows(record);
  const path = `questioned.${who}`;
  const title = t('questioning.title', { who: t(`role.${who}`) });
  const change = (field: string, facts: Partial<Questioning>, typing = false) =>
    edit(`${path}.${field}`, { questioned: { ...questioned, [who]: { on: today, ...record, ...facts } } }, typing);
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
        <PaperButton
          caseId={caseId}
          offer={{ paper: 'divorce-questioning', party: who }}
          label={t('questioning.printOf', { who: t(`role.${who}`) })}
          before={flush}
        >
          {t('questioning.print')}
        </PaperButton>
      </div>
      <div className="row questioning-ticks">
        <Tick
          label={t('questioning.aloneOf', { who: t(`role.${who}`) })}
          field={path}
          checked={record.alone ?? false}
          onChange={(alone) => change('alone', { alone })}
        >
          {t('questioning.alone')}
        </Tick>
        <Tick
          label={t('questioning.signedOf', { who: t(`role.${who}`) })}
          field={`${path}.signed`}
          checked={record.signed ?? false}
          onChange={(signed) => change('signed', { signed })}
        >
          {t('questioning.signed')}
        </Tick>
      </div>
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
