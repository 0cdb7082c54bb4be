import { Button } from 'antd';
import type { FuneralApplication, StatusEntry } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import { personClasses } from '#core/domain/matters/funeral-subsidy/schema.ts';
import { focusField } from '../../app/place.ts';
import { DateField } from '../../parts/date-field.tsx';
import { changedAt, insertedAfter, without } from '../../parts/lists.ts';
import { RowKeys } from '../../parts/row-keys.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';

type Statuses = NonNullable<NonNullable<FuneralApplication['deceased']>['classes']>;

const path = 'deceased.classes';
const emptyRows: Statuses = [{}];

/** The field at which a line begins; findings about the statuses lead to that of the first line. */
function firstField(index: number): string {
  return index === 0 ? path : `${path}.${index}.class`;
}

interface StatusCardProps {
  readonly classes: Statuses | undefined;
  readonly change: (field: string, classes: Statuses | undefined, typing?: boolean) => void;
}

/** 补助对象类别: what the deceased was registered as, since when and until when; the day of death decides. */
export function StatusCard({ classes, change }: StatusCardProps) {
  const { t } = useWords();
  // One empty line is offered before anything is typed; it is kept with its first fact.
  const rows = classes && classes.length > 0 ? classes : emptyRows;
  const add = (index: number) => {
    change('classes', insertedAfter(rows, index, {}));
    focusField(firstField(index + 1));
  };
  const remove = (index: number) => {
    change('classes', rows.length > 1 ? without(rows, index) : undefined);
    focusField(firstField(Math.max(0, index - 1)));
  };
  return (
    <section className="card funeral-lines" aria-label={t('subsidy.classes')}>
      <div className="party-head">
        <h2>{t('subsidy.classes')}</h2>
        <span className="grow soft small">{t('subsidy.classesHint')}</span>
        <Button onClick={() => add(rows.length - 1)}>{t('clause.add')}</Button>
      </div>
      <ol>
        {rows.map((row, index) => {
          const place = `${path}.${index}`;
          const called = t('clause.row', { title: t('subsidy.classes'), number: index + 1 });
          const set = (field: keyof StatusEntry, facts: Partial<StatusEntry>, typing = false) =>
            change(`classes.${index}.${field}`, changedAt(rows, index, facts), typing);
          return (
            <RowKeys
              key={place}
              className="status-row"
              label={called}
              onEnter={() => add(index)}
              onRemove={() => remove(index)}
            >
              <StatusFields status={row} place={place} first={firstField(index)} called={called} set={set} />
              <Button
                size="small"
                type="text"
                title="Ctrl Delete"
                aria-label={t('clause.removeOf', { row: called })}
                disabled={classes === undefined}
                onClick={() => remove(index)}
              >
                {t('clause.remove')}
              </Button>
            </RowKeys>
          );
        })}
      </ol>
    </section>
  );
}

interface StatusFieldsProps {
  readonly status: StatusEntry;
  readonly place: string;
  readonly first: string;
  readonly called: string;
  readonly set: (field: keyof StatusEntry, facts: Partial<StatusEntry>, typing?: boolean) => void;
}

function StatusFields({ status, place, first, called, set }: StatusFieldsProps) {
  const { t } = useWords();
  const { class: held, number, from, to, hardship } = status;
  const named = (what: string) => t('clause.named', { row: called, what });
  return (
    <>
      <SelectField
        label={named(t('subsidy.class'))}
        field={first}
        options={personClasses.map((value) => ({ value, label: t(`subsidy.class.${value}`) }))}
        value={held}
        placeholder={t('subsidy.class')}
        onChange={(chosen) => set('class', { class: chosen })}
      />
      <TextField
        label={named(t('subsidy.classNumber'))}
        field={`${place}.number`}
        value={number}
        placeholder={t('subsidy.classNumber')}
        tidyOnLeave={(text) => text.trim()}
        onChange={(typed) => set('number', { number: typed }, true)}
      />
      <DateField
        label={named(t('subsidy.classFrom'))}
        field={`${place}.from`}
        value={from}
        placeholder={t('subsidy.classFrom')}
        onChange={(day) => set('from', { from: day }, true)}
      />
      <DateField
        label={named(t('subsidy.classTo'))}
        field={`${place}.to`}
        value={to ?? undefined}
        placeholder={t('subsidy.classTo')}
        onChange={(day) => set('to', { to: day }, true)}
      />
      {held === 'D5' ? (
        <Tick
          label={named(t('subsidy.hardship'))}
          checked={hardship ?? false}
          onChange={(checked) => set('hardship', { hardship: checked })}
        >
          {t('subsidy.hardship')}
        </Tick>
      ) : (
        <span />
      )}
    </>
  );
}
