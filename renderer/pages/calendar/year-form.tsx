import { Button, Input, InputNumber } from 'antd';
import { type FormEvent, useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { NoticeProblems } from './notice-problems.tsx';
import { readNotice } from './read-notice.ts';
import { YearMonths } from './year-months.tsx';

interface YearFormProps {
  readonly year: number;
  readonly onSaved: (year: number) => void;
  readonly onClose: () => void;
}

/** 录入一年的节假日安排: typed or pasted off the State Council's notice, seen as months before it is kept. */
export function YearForm({ year: suggested, onSaved, onClose }: YearFormProps) {
  const { t } = useWords();
  const act = useAct();
  const [year, setYear] = useState(suggested);
  const [source, setSource] = useState('');
  const [holidays, setHolidays] = useState('');
  const [workdays, setWorkdays] = useState('');
  const read = readNotice({ holidays, workdays }, year);
  const unready =
    (source.trim() === '' && t('calendar.needs.source')) ||
    (read.holidays.length === 0 && t('calendar.needs.days')) ||
    (read.problems.length > 0 && t('calendar.needs.problems')) ||
    undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (unready) return;
    const days = { holidays: [...read.holidays], workdays: [...read.workdays] };
    const id = crypto.randomUUID();
    if (await act.run(() => client.calendar.save({ id, year, source: source.trim(), ...days }))) onSaved(year);
  };
  return (
    <div className="calendar-entry">
      <form className="card stack" onSubmit={submit} aria-labelledby="year-form-title">
        <h2 id="year-form-title">{t('calendar.enter')}</h2>
        <p className="soft small">{t('calendar.enterHint')}</p>
        <div className="calendar-first-row">
          <Field label={t('calendar.yearLabel')}>
            {(id) => (
              <InputNumber
                id={id}
                min={2000}
                max={2999}
                precision={0}
                value={year}
                onChange={(typed) => setYear(typed ?? year)}
              />
            )}
          </Field>
          <Field label={t('calendar.source')} hint={t('calendar.sourceHint')}>
            {(id) => (
              <Input
                id={id}
                autoFocus
                maxLength={200}
                value={source}
                onChange={(event) => setSource(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Field label={t('calendar.holidays')} hint={t('calendar.holidaysHint')}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={8}
              maxLength={4000}
              spellCheck={false}
              placeholder={t('calendar.holidaysExample')}
              value={holidays}
              onChange={(event) => setHolidays(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('calendar.workdays')} hint={t('calendar.workdaysHint')}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={2}
              maxLength={1000}
              spellCheck={false}
              placeholder={t('calendar.workdaysExample')}
              value={workdays}
              onChange={(event) => setWorkdays(event.target.value)}
            />
          )}
        </Field>
        <NoticeProblems problems={read.problems} />
        <FailureNote failure={act.failure} />
        <div className="row calendar-entry-bar">
          <Button onClick={onClose}>{t('common.back')}</Button>
          <span className="grow soft small">{unready ?? ''}</span>
          <Button type="primary" htmlType="submit" disabled={unready !== undefined} loading={act.busy}>
            {t('calendar.keep')}
          </Button>
        </div>
      </form>
      <section className="card" aria-label={t('calendar.preview')}>
        <h2>{t('calendar.previewOf', { year })}</h2>
        <YearMonths year={year} days={read} />
      </section>
    </div>
  );
}
