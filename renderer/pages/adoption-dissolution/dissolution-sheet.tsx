import type { DissolutionApplication } from '#core/domain/matters/adoption-dissolution/application-schema.ts';
import { useWords } from '../../words/use-words.tsx';
import { PartiesSheet } from '../adoption-people/parties-sheet.tsx';

/** A dissolution as it is read at every later step. */
export function DissolutionSheet({ application }: { application: DissolutionApplication }) {
  const { t } = useWords();
  const { grounds = '', terms = '', reason = '', childOpinion, certificateTakenBack, remark } = application;
  const agreed = (value: boolean | undefined) =>
    value === undefined ? '' : t(value ? 'dissolution.agrees' : 'dissolution.disagrees');
  return (
    <PartiesSheet
      title={t('matter.adoption.dissolution')}
      parties={application}
      facts={[
        { label: t('dissolution.adoptersAgree'), value: agreed(application.adoptersAgree) },
        { label: t('dissolution.placersAgree'), value: agreed(application.placersAgree) },
        { label: t('dissolution.consents'), value: agreed(application.consents) },
        { label: t('dissolution.childOpinion'), value: childOpinion },
        { label: t('dissolution.reason'), value: reason },
        { label: t('dissolution.grounds'), value: grounds },
        { label: t('dissolution.terms'), value: terms },
        { label: t('dissolution.adopterPapers'), value: application.adopterPapers },
        { label: t('dissolution.placerPapers'), value: application.placerPapers },
        {
          label: t('dissolution.certificateName'),
          value: certificateTakenBack ? t('dissolution.takenBack') : undefined,
        },
        { label: t('intake.remark'), value: remark },
      ]}
    />
  );
}
