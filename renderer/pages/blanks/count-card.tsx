import { Button, Input } from 'antd';
import { useState } from 'react';
import { type BookletKind, blankStates, bookletKinds } from '#core/domain/cases/blanks.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { Choice } from '../../parts/choice.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { readCounted } from './count-ranges.ts';

type Result = Awaited<ReturnType<typeof client.blanks.compareCount>>;

/** 盘点: what two have counted against the books; who had last what is not there. Nothing is changed by it. */
export function CountCard() {
  const { t } = useWords();
  const act = useAct();
  const [kind, setKind] = useState<BookletKind>('marriage-certificate');
  const [typed, setTyped] = useState('');
  const [result, setResult] = useState<Result>();
  const read = readCounted(typed);
  const wrong = 'wrong' in read ? read.wrong : undefined;
  const compare = async () => {
    if ('wrong' in read) return;
    setResult(await act.run(() => client.blanks.compareCount({ kind, ranges: [...read.ranges] })));
  };
  return (
    <section className="card stack" aria-labelledby="count-title">
      <h2 id="count-title">{t('blanks.count.title')}</h2>
      <Choice
        label={t('blanks.kind')}
        options={bookletKinds.map((value) => ({ value, label: t(`booklet.${value}`) }))}
        value={kind}
        onChange={(value) => {
          setResult(undefined);
          setKind(value);
        }}
      />
      <Input.TextArea
        aria-label={t('blanks.count.typed')}
        rows={3}
        placeholder={t('blanks.count.hint')}
        value={typed}
        onChange={(event) => {
          setResult(undefined);
          setTyped(event.target.value);
        }}
      />
      <FailureNote failure={act.failure} />
      <div className="row row-between">
        <span className="soft small" role="status">
          {wrong ? t('blanks.count.wrong', { line: wrong }) : null}
        </span>
        <Button disabled={wrong !== undefined} loading={act.busy} onClick={() => void compare()}>
          {t('blanks.count.compare')}
        </Button>
      </div>
      {result ? <Differences result={result} /> : null}
    </section>
  );
}

function Differences({ result: { onBooks, counted, missing, unexpected } }: { result: Result }) {
  const { t } = useWords();
  const agrees = missing.length === 0 && unexpected.length === 0;
  const state = (name: string) => {
    const known = blankStates.find((one) => one === name);
    return known ? t(`blank.${known}`) : t('blanks.count.unknown');
  };
  return (
    <>
      <p role="status" className={agrees ? 'count-agrees' : 'count-differs'}>
        {t(agrees ? 'blanks.count.agrees' : 'blanks.count.differs', {
          onBooks,
          counted,
          missing: missing.length,
          unexpected: unexpected.length,
        })}
      </p>
      {missing.map(({ printNumber, lastHolder, window }) => (
        <p key={printNumber} className="small">
          {t('blanks.count.missing', { printNumber, holder: [window, lastHolder].filter(Boolean).join(' ') })}
        </p>
      ))}
      {unexpected.map(({ printNumber, state: is }) => (
        <p key={printNumber} className="small">
          {t('blanks.count.unexpected', { printNumber, state: state(is) })}
        </p>
      ))}
    </>
  );
}
