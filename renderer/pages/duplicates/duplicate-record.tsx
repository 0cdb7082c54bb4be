import { useState } from 'react';
import type { DuplicateView } from '#core/contract/shapes.ts';
import { formatRoute } from '../../app/routes.ts';
import { Chip, type Tone } from '../../parts/chip.tsx';
import { dayInWords } from '../../words/dates.ts';
import { matterName } from '../../words/matter-name.ts';
import { useWords } from '../../words/use-words.tsx';
import type { DuplicateRecord } from './duplicate-groups.ts';
import { maskedId } from './masked-id.ts';

const tones: Readonly<Record<DuplicateView['kind'], Tone>> = {
  'live-marriage': 'red',
  'open-divorce': 'red',
  'different-name': 'amber',
  'different-birth': 'amber',
  'old-number': 'blue',
  'variant-dot': 'blue',
};

/** The identity number of an older record, covered until the clerk asks for it. */
function IdNumber({ idNumber }: { idNumber: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (!idNumber) return null;
  return (
    <p className="row duplicate-id">
      <span>{open ? idNumber : maskedId(idNumber)}</span>
      <button type="button" className="link-button small" aria-pressed={open} onClick={() => setOpen(!open)}>
        {t(open ? 'duplicate.cover' : 'duplicate.uncover')}
      </button>
    </p>
  );
}

/** One older record: what is noticed about it, who and when it was, and the way to its case. */
export function DuplicateRecordCard({ record }: { record: DuplicateRecord }) {
  const { t, language } = useWords();
  const { entry, kinds } = record;
  const { name, birth, number, registeredOn, ended } = entry;
  const registered = registeredOn ? t('duplicate.registeredOn', { day: dayInWords(registeredOn, language) }) : '';
  const facts = [number ? t('duplicate.number', { number }) : '', registered].filter(Boolean);
  return (
    <li className="duplicate">
      <div className="duplicate-kinds">
        {kinds.map((kind) => (
          <Chip key={kind} tone={tones[kind]}>
            {t(`duplicate.kind.${kind}`)}
          </Chip>
        ))}
      </div>
      <p>
        <strong>{name || t('home.noNamesYet')}</strong>
        {birth ? (
          <span className="duplicate-birth">{t('duplicate.birth', { day: dayInWords(birth, language) })}</span>
        ) : null}
      </p>
      <IdNumber idNumber={entry.idNumber} />
      {facts.length > 0 ? <p className="small">{facts.join(t('duplicate.comma'))}</p> : null}
      {ended ? <p className="small">{t(`duplicate.ended.${ended}`)}</p> : null}
      <a className="small duplicate-open" href={`#${formatRoute({ page: 'case', caseId: entry.caseId })}`}>
        {t('duplicate.open', { matter: matterName(t, entry.matter) })}
      </a>
    </li>
  );
}
