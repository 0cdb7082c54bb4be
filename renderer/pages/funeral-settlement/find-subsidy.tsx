import { Input } from 'antd';
import { useState } from 'react';
import { useSession } from '../../app/desk.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CaseRow } from '../home/case-row.tsx';
import { shortestQuestion, useFind } from '../original/use-find.ts';

/** 查找申请表: the forms of a deceased or a person in charge, such as that with which a family comes back from the hall. */
export function FindSubsidy() {
  const { t } = useWords();
  const { today } = useSession();
  const [text, setText] = useState('');
  const { lines, failure } = useFind(text);
  const found = lines?.filter(({ matter }) => matter === 'funeral.subsidy');
  return (
    <section className="card settlement-find" aria-label={t('settlement.find')}>
      <Input
        type="search"
        aria-label={t('settlement.find')}
        data-field="settlement.find"
        placeholder={t('settlement.findHint')}
        maxLength={60}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <FailureNote failure={failure} />
      {text.trim().length >= shortestQuestion && found?.length === 0 ? (
        <p className="soft" role="status">
          {t('settlement.notFound')}
        </p>
      ) : null}
      {found && found.length > 0 ? (
        <table>
          <tbody>
            {found.map((line) => (
              <CaseRow key={line.id} line={line} today={today} chosen={false} clock={undefined} />
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
