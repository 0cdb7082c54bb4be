import type { AdoptionReissue } from '#core/domain/matters/adoption-reissue/schema.ts';
import { useWords } from '../../words/use-words.tsx';
import { PartiesSheet } from '../adoption-people/parties-sheet.tsx';
import type { MatterPages } from '../case/matter-pages.ts';
import { IssuedPage } from '../issued/issued-page.tsx';
import { marriageSteps } from '../marriage/marriage-steps.ts';
import { PrintPage } from '../print/print-page.tsx';
import { RegisterPage } from '../register/register-page.tsx';
import { ReviewPage } from '../review/review-page.tsx';
import { AdoptionReissueIntake } from './adoption-reissue-intake.tsx';

/** A reissue as it is read at every later step. */
function AdoptionReissueSheet({ application }: { application: AdoptionReissue }) {
  const { t } = useWords();
  const { kind, reason, reasonText = '', by, state, end, agent } = application;
  const why = reason && reason !== 'other' ? t(`adoptionReissue.reason.${reason}`) : reasonText;
  return (
    <PartiesSheet
      title={t('matter.adoption.reissue')}
      parties={application}
      facts={[
        { label: t('adoptionReissue.kind'), value: kind ? t(`adoptionReissue.kind.${kind}`) : '' },
        { label: t('adoptionReissue.reason'), value: why },
        { label: t('adoptionReissue.by'), value: by ? t(`adoptionReissue.by.${by}`) : '' },
        { label: t('proxy.title'), value: agent?.name },
        { label: t('adoptionPeople.state'), value: state ? t(`adoptionPeople.state.${state}`) : '' },
        { label: t('adoptionPeople.endNumber'), value: end?.number },
        { label: t('adoptionReissue.papers'), value: application.papers },
      ]}
    />
  );
}

/** 补领收养登记证: the steps of a registration in one visit. */
export const adoptionReissuePages: MatterPages<'adoption.reissue'> = {
  ...marriageSteps,
  sheet: (view) => <AdoptionReissueSheet application={view.application} />,
  page(view, opened, step) {
    const sheet = <AdoptionReissueSheet application={view.application} />;
    switch (step) {
      case 'review':
        return <ReviewPage view={view} opened={opened} sheet={sheet} />;
      case 'register':
        return <RegisterPage view={view} opened={opened} sheet={sheet} />;
      case 'print':
        return <PrintPage view={view} opened={opened} />;
      case 'issue':
        return <IssuedPage view={view} opened={opened} sheet={sheet} />;
      default:
        return <AdoptionReissueIntake key={view.draftRevision} view={view} opened={opened} />;
    }
  },
};
