import type { CaseView } from '#core/contract/shapes.ts';
import { kinshipOf } from '#core/domain/marriage-law/kinship.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { JointPhoto } from '../photo/joint-photo.tsx';
import { sheetRows } from './sheet-rows.ts';
import './review.css';

function SharedFacts({ view }: { view: CaseView }) {
  const { t, language } = useWords();
  const { kinship, onlineCheck, photos } = view.application;
  const kin = kinship ? kinshipOf(kinship)[language] : t(kinship === null ? 'kinship.none' : 'kinship.unasked');
  const check = onlineCheck
    ? t('onlineCheck.line', {
        day: dayInWords(onlineCheck.on, language),
        result: t(`onlineCheck.${onlineCheck.result}`),
        reference: onlineCheck.reference,
      })
    : t('onlineCheck.none');
  return (
    <dl className="sheet-shared">
      <dt>{t('kinship.title')}</dt>
      <dd>{kin}</dd>
      <dt>{t('onlineCheck.title')}</dt>
      <dd>{check}</dd>
      <dt>{t('photo.prints')}</dt>
      <dd>{photos ?? '—'}</dd>
      {view.number ? (
        <>
          <dt>{t('register.number')}</dt>
          <dd>{view.number}</dd>
        </>
      ) : null}
      {view.registeredOn ? (
        <>
          <dt>{t('register.on')}</dt>
          <dd>{dayInWords(view.registeredOn, language)}</dd>
        </>
      ) : null}
    </dl>
  );
}

/** The case as the review form reads it: both parties beside each other, line by line. */
export function CaseSheet({ view }: { view: CaseView }) {
  const { t, language } = useWords();
  const { man, woman, photo } = view.application;
  return (
    <section className="card sheet" aria-label={t('paper.marriage-review')}>
      <table className="sheet-table">
        <thead>
          <tr>
            <th scope="col">{t('review.item')}</th>
            <th scope="col">{t('role.man')}</th>
            <th scope="col">{t('role.woman')}</th>
          </tr>
        </thead>
        <tbody>
          {sheetRows(t, language).map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{t(label)}</th>
              <td>{value(man) || '—'}</td>
              <td>{value(woman) || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="sheet-foot">
        <SharedFacts view={view} />
        {photo ? <JointPhoto attachmentId={photo} /> : null}
      </div>
    </section>
  );
}
