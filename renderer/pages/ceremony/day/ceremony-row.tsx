import { Button } from 'antd';
import type { CeremonyView } from '#core/contract/ceremony.ts';
import { formatRoute } from '../../../app/routes.ts';
import { Chip } from '../../../parts/chip.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { bookletLine, bookletTones, isRegistered, stateTones } from './next-ceremony.ts';

interface CeremonyRowProps {
  readonly ceremony: CeremonyView;
  /** Who conducts it; undefined while nobody is chosen. */
  readonly officiant: string | undefined;
  readonly isToday: boolean;
  readonly busy: boolean;
  readonly onBegin: () => void;
  readonly onReopen: () => void;
  readonly onChange: () => void;
  readonly onCancel: () => void;
}

/** A couple of the day: time, names, who conducts, where the booklets stand, and what may be done. */
export function CeremonyRow({ ceremony, officiant, ...acts }: CeremonyRowProps) {
  const { t } = useWords();
  const { man, woman, time, state, caseId, note } = ceremony;
  const booklet = bookletLine(ceremony);
  return (
    <tr>
      <td className="ceremony-time">{time}</td>
      <th scope="row" className="ceremony-names">
        <a href={`#${formatRoute({ page: 'case', caseId })}`}>
          {man}
          {'\u3000'}
          {woman}
        </a>
        {note ? <span className="soft small ceremony-note">{note}</span> : null}
      </th>
      <td className={officiant ? undefined : 'soft'}>{officiant ?? t('ceremony.noOfficiant')}</td>
      <td>
        <Chip tone={bookletTones[booklet]}>{t(`ceremony.booklet.${booklet}`)}</Chip>
      </td>
      <td>
        <Chip tone={stateTones[state]}>{t(`ceremony.state.${state}`)}</Chip>
      </td>
      <td>
        <RowActs ceremony={ceremony} {...acts} />
      </td>
    </tr>
  );
}

function RowActs({
  ceremony,
  isToday,
  busy,
  onBegin,
  onReopen,
  onChange,
  onCancel,
}: Omit<CeremonyRowProps, 'officiant'>) {
  const { t } = useWords();
  const { state, man, woman } = ceremony;
  const names = `${man}${t('common.listComma')}${woman}`;
  const reason =
    (!isToday && t('ceremony.reason.otherDay')) || (!isRegistered(ceremony) && t('ceremony.reason.notRegistered'));
  const button = (label: string, act: () => void, why?: string) => (
    <Button
      size="small"
      disabled={busy || Boolean(why)}
      title={why || undefined}
      aria-label={`${label} ${names}`}
      onClick={act}
    >
      {label}
    </Button>
  );
  return (
    <div className="row row-end ceremony-acts">
      {state === 'booked' ? (
        <>
          {button(t('ceremony.begin'), onBegin, reason || undefined)}
          {button(t('ceremony.change'), onChange)}
          {button(t('ceremony.cancel'), onCancel)}
        </>
      ) : null}
      {state === 'begun' ? button(t('ceremony.goOn'), onBegin) : null}
      {state === 'begun' || state === 'held' ? button(t('ceremony.reopen'), onReopen) : null}
    </div>
  );
}
