import { Button } from 'antd';
import { Fragment } from 'react';
import type { OfficerLine } from '#core/contract/allowance.ts';
import { isWithin } from '#core/domain/dates/arithmetic.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { divisionName } from '#core/domain/divisions/divisions.ts';
import { Chip } from '../../../parts/chip.tsx';
import { dayInWords } from '../../../words/dates.ts';
import { useWords } from '../../../words/use-words.tsx';
import { ChildLink } from '../lists/child-link.tsx';

interface OfficerRowProps {
  readonly line: OfficerLine;
  readonly today: PlainDate;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One person of the directory, with the masked names of the children. */
export function OfficerRow({ line, today, onEdit, onRemove }: OfficerRowProps) {
  const { t, language } = useWords();
  const { officer, childNames } = line;
  const { role, name, phone, division, township, village, from, to, children } = officer;
  const term = t('officer.fromTo', {
    from: dayInWords(from, language),
    to: to ? dayInWords(to, language) : t('officer.untilNow'),
  });
  return (
    <tr>
      <td>
        {[divisionName(division), township].join(' ')}
        {village ? <span className="soft"> {village}</span> : null}
      </td>
      <td>{t(`officer.role.${role}`)}</td>
      <td>{name}</td>
      <td>{phone}</td>
      <td>
        {term} {isWithin(today, from, to) ? null : <Chip tone="grey">{t('officer.notServing')}</Chip>}
      </td>
      <td>
        {children.length === 0 ? <span className="soft">{t('officer.noChildren')}</span> : null}
        {children.map((caseId, index) => (
          <Fragment key={caseId}>
            {index > 0 ? t('common.listComma') : ''}
            <ChildLink caseId={caseId} name={childNames[index] ?? ''} />
          </Fragment>
        ))}
      </td>
      <td>
        <div className="row row-end">
          <Button size="small" aria-label={t('officer.editOf', { name })} onClick={onEdit}>
            {t('allowance.edit')}
          </Button>
          <Button size="small" aria-label={t('officer.removeOf', { name })} onClick={onRemove}>
            {t('allowance.remove')}
          </Button>
        </div>
      </td>
    </tr>
  );
}
