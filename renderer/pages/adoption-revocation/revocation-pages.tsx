import { adopterNames } from '#core/domain/adoption-law/act-texts.ts';
import { placerNames } from '#core/domain/adoption-law/parties.ts';
import type { AdoptionRevocation } from '#core/domain/matters/adoption-revocation/schema.ts';
import { useWords } from '../../words/use-words.tsx';
import { PartiesSheet } from '../adoption-people/parties-sheet.tsx';
import { annulmentSteps } from '../annulment/annulment-steps.ts';
import { DecidePage } from '../annulment/decide-page.tsx';
import { NotifyPage } from '../annulment/notify-page.tsx';
import { ServePage } from '../annulment/serve-page.tsx';
import type { MatterPages } from '../case/matter-pages.ts';
import { RevocationIntake } from './revocation-intake.tsx';

/** A revocation as it is read at every later step. */
function RevocationSheet({ application }: { application: AdoptionRevocation }) {
  const { t } = useWords();
  const { applicant, standing, grounds, facts = '', evidence = [], investigation, certificateCollected } = application;
  return (
    <PartiesSheet
      title={t('matter.adoption.revocation')}
      parties={application}
      applicant={applicant}
      facts={[
        {
          label: t('adoptionRevocation.standing'),
          value: standing ? t(`adoptionRevocation.standing.${standing}`) : '',
        },
        { label: t('adoptionRevocation.ground'), value: grounds ? t(`adoptionRevocation.ground.${grounds}`) : '' },
        { label: t('adoptionRevocation.facts'), value: facts },
        ...evidence.map(({ document = '', number = '' }, index) => ({
          label: t('annulment.evidenceLine', { number: index + 1 }),
          value: `${document} ${number}`.trim(),
        })),
        { label: t('adoptionRevocation.staff'), value: investigation?.staff ?? '' },
        { label: t('adoptionRevocation.finding'), value: investigation?.finding ?? '' },
        {
          label: t('adoptionRevocation.certificate'),
          value: certificateCollected ? t('adoptionRevocation.collected') : '',
        },
      ]}
    />
  );
}

/** 撤销收养登记: 受理调查, 告知, 决定, 送达收养人和送养人. */
export const revocationPages: MatterPages<'adoption.revocation'> = {
  ...annulmentSteps,
  page(view, opened, step) {
    const { application } = view;
    const sheet = <RevocationSheet application={application} />;
    if (step === 'notify') return <NotifyPage view={view} opened={opened} sheet={sheet} />;
    if (step === 'decide') {
      const inRegister = Boolean(application.original?.caseId);
      return <DecidePage view={view} opened={opened} sheet={sheet} inRegister={inRegister} />;
    }
    if (step === 'serve') {
      const names = { adopter: adopterNames(application), placer: placerNames(application) };
      return <ServePage view={view} opened={opened} sheet={sheet} names={names} />;
    }
    return <RevocationIntake key={view.draftRevision} view={view} opened={opened} />;
  },
  sheet: (view) => <RevocationSheet application={view.application} />,
};
