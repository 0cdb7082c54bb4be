import type { CaseViewOf } from '#core/contract/shapes.ts';
import { kinshipOf } from '#core/domain/marriage-law/kinship.ts';
import { formBlanks } from '#core/domain/papers/forms.ts';
import { useWords } from '../../words/use-words.tsx';
import { KeptPhoto } from '../photo/kept-photo.tsx';
import { CoupleSheet } from '../review/couple-sheet.tsx';
import { onlineCheckLine } from '../review/online-check-line.ts';

/** A marriage as its review form reads it. */
export function MarriageSheet({ view }: { view: CaseViewOf<'marriage.registration'> }) {
  const { t, language } = useWords();
  const { man, woman, kinship, onlineCheck, photos, photo } = view.application;
  const kin = kinship ? kinshipOf(kinship)[language] : t(kinship === null ? 'kinship.none' : 'kinship.unasked');
  return (
    <CoupleSheet
      view={view}
      title={formBlanks('marriage-review')[language]}
      man={man}
      woman={woman}
      facts={[
        { label: t('kinship.title'), value: kin },
        { label: t('onlineCheck.title'), value: onlineCheckLine(t, language, onlineCheck) },
        { label: t('photo.prints'), value: photos === undefined ? undefined : String(photos) },
      ]}
      pictures={photo ? <KeptPhoto attachmentId={photo} kind="joint" label={t('photo.title')} /> : null}
    />
  );
}
