import { Button } from 'antd';
import { isWithin } from '#core/domain/dates/arithmetic.ts';
import { divisionName } from '#core/domain/divisions/divisions.ts';
import { pricesOn } from '#core/domain/matters/funeral-subsidy/halls.ts';
import type { client } from '../../api/client.ts';
import { useSession } from '../../app/desk.tsx';
import { Chip } from '../../parts/chip.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';

export type KeptHall = Awaited<ReturnType<typeof client.funeral.halls>>[number];

interface HallListProps {
  readonly halls: readonly KeptHall[];
  readonly mayChange: boolean;
  readonly onChange: (hall: KeptHall) => void;
  readonly onRemove: (hall: KeptHall) => void;
}

/** The halls of the register, with whether each is lawful today and how many prices count. */
export function HallList({ halls, mayChange, onChange, onRemove }: HallListProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  if (halls.length === 0) return <p className="card soft">{t('halls.none')}</p>;
  return (
    <section className="card" aria-label={t('page.funeral-halls')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('halls.name')}</th>
            <th scope="col">{t('halls.kind')}</th>
            <th scope="col">{t('halls.division')}</th>
            <th scope="col">{t('halls.lawful')}</th>
            <th scope="col">{t('halls.licence')}</th>
            <th scope="col" className="number">
              {t('halls.pricesNow')}
            </th>
            <th scope="col">{t('archive.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {halls.map((kept) => {
            const { hall } = kept;
            const isLawful = isWithin(today, hall.from, hall.to);
            const from = dayInWords(hall.from, language);
            return (
              <tr key={hall.id}>
                <th scope="row" className="hall-name">
                  {hall.name}
                </th>
                <td>{t(`halls.kind.${hall.kind}`)}</td>
                <td>{divisionName(hall.division)}</td>
                <td>
                  <Chip tone={isLawful ? 'green' : 'grey'}>{t(isLawful ? 'halls.isLawful' : 'halls.notLawful')}</Chip>{' '}
                  {hall.to
                    ? t('template.days', { from, to: dayInWords(hall.to, language) })
                    : t('template.since', { from })}
                </td>
                <td>{hall.licence ?? ''}</td>
                <td className="number">{pricesOn(hall, today).length}</td>
                <td>
                  <Button
                    size="small"
                    aria-label={t('halls.openOf', { hall: hall.name })}
                    onClick={() => onChange(kept)}
                  >
                    {t(mayChange ? 'halls.change' : 'halls.look')}
                  </Button>{' '}
                  {mayChange ? (
                    <Button
                      size="small"
                      aria-label={t('halls.removeOf', { hall: hall.name })}
                      onClick={() => onRemove(kept)}
                    >
                      {t('halls.remove')}
                    </Button>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
