import type { CaseViewOf } from '#core/contract/shapes.ts';
import { adoptersOf, placersOf } from '#core/domain/matters/adoption-establishment/facts-of.ts';
import { useSession } from '../../app/desk.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { KeptPhoto } from '../photo/kept-photo.tsx';
import { FactsSheet } from '../request/facts-sheet.tsx';
import { adopterTitle } from './adopter-title.ts';
import { adoptionSheetFacts } from './sheet-facts.ts';

/** An adoption as it is read at every later step: child, adopters and placers beside each other, then its facts. */
export function AdoptionSheet({ view }: { view: CaseViewOf<'adoption.establishment'> }) {
  const { t, language } = useWords();
  const { today } = useSession();
  const { application, number, registeredOn, receiptNumber, acceptedOn } = view;
  const adopters = adoptersOf(application).map((party, index) => ({
    title: adopterTitle(application, index, t),
    party,
  }));
  const placers = placersOf(application).map((party, index) => ({
    title: t(index === 0 ? 'role.placer' : 'role.second-placer'),
    party,
  }));
  const kept = [
    { label: t('register.number'), value: number ?? undefined },
    { label: t('register.on'), value: registeredOn ? dayInWords(registeredOn, language) : undefined },
    { label: t('adopt.receiptNumber'), value: receiptNumber ?? undefined },
    { label: t('adopt.accepted'), value: acceptedOn ? dayInWords(acceptedOn, language) : undefined },
  ];
  return (
    <>
      <FactsSheet
        title={t('matter.adoption.establishment')}
        persons={[{ title: t('role.child'), party: application.child }, ...adopters, ...placers]}
        facts={[...kept, ...adoptionSheetFacts(application, registeredOn ?? today, t, language)]}
        more={[
          'party.ethnicity',
          'party.occupation',
          'party.education',
          'party.status',
          'party.hukouAddress',
          'party.seen',
        ]}
      />
      {application.photo ? (
        <section className="card" aria-label={t('adopt.photo')}>
          <KeptPhoto attachmentId={application.photo} kind="joint" label={t('adopt.photo')} />
        </section>
      ) : null}
    </>
  );
}
