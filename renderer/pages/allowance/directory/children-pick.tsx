import { monthAfter, monthOf } from '#core/domain/dates/month.ts';
import { client } from '../../../api/client.ts';
import { useLoad } from '../../../api/use-load.ts';
import { useSession } from '../../../app/desk.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { Tick } from '../../../parts/tick.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { FormRow } from '../../intake/form-row.tsx';
import { type Assigned, childrenOffered } from './children-offered.ts';

interface ChildrenPickProps {
  readonly chosen: readonly string[];
  /** The children of the entry that is changed, with their masked names. */
  readonly named: Assigned | undefined;
  readonly onChange: (children: string[]) => void;
}

/** 负责的儿童: those whom this county pays, and those who were assigned before. */
export function ChildrenPick({ chosen, named, onChange }: ChildrenPickProps) {
  const { t } = useWords();
  const { today } = useSession();
  // Who was granted this month is paid from the next month on.
  const month = monthAfter(monthOf(today));
  const loaded = useLoad(() => client.allowance.month({ month }), [month]);
  const offered = childrenOffered(loaded.data?.payments, named);
  return (
    <FormRow label={t('officer.children')}>
      {loaded.data && offered.length === 0 ? <span className="soft">{t('officer.nobodyPaid')}</span> : null}
      {offered.map(({ caseId, name, number }) => (
        <Tick
          key={caseId}
          label={[name, number].filter(Boolean).join(' ')}
          field={`officer.children.${caseId}`}
          checked={chosen.includes(caseId)}
          onChange={(checked) => onChange(checked ? [...chosen, caseId] : chosen.filter((other) => other !== caseId))}
        >
          {[name, number].filter(Boolean).join(' ')}
        </Tick>
      ))}
      <FailureNote failure={loaded.failure} />
    </FormRow>
  );
}
