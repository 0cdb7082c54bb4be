import type { CaseViewOf } from '#core/contract/shapes.ts';
import { agreementClauses } from '#core/domain/matters/divorce-registration/agreement.ts';
import { agreementGaps, agreementPoints } from '#core/domain/matters/divorce-registration/agreement-gaps.ts';
import type { DivorceApplication } from '#core/domain/matters/divorce-registration/schema.ts';
import { formBlanks } from '#core/domain/papers/forms.ts';
import { useWords } from '../../words/use-words.tsx';
import { KeptPhoto } from '../photo/kept-photo.tsx';
import { originalFacts } from '../request/original-facts.ts';
import { CoupleSheet } from '../review/couple-sheet.tsx';
import { onlineCheckLine } from '../review/online-check-line.ts';
import './divorce.css';

/** A divorce as its review form reads it: both parties, the marriage, what was agreed. */
export function DivorceSheet({ view }: { view: CaseViewOf<'divorce.registration'> }) {
  const { t, language } = useWords();
  const { application } = view;
  const { man, woman, marriage, certificates, divorceReason, onlineCheck, manPhoto, womanPhoto } = application;
  const shown = certificates === 0 || certificates === 1 || certificates === 2 ? certificates : undefined;
  const pictures = [
    { id: manPhoto, role: 'man' as const },
    { id: womanPhoto, role: 'woman' as const },
  ];
  return (
    <CoupleSheet
      view={view}
      title={formBlanks('divorce-review')[language]}
      man={man}
      woman={woman}
      facts={[
        ...originalFacts(marriage, t, language),
        {
          label: t('divorce.certificatesOf'),
          value: shown === undefined ? undefined : t(`divorce.certificates.${shown}`),
        },
        { label: t('divorce.reason'), value: divorceReason },
        { label: t('onlineCheck.title'), value: onlineCheckLine(t, language, onlineCheck) },
      ]}
      pictures={pictures.map(({ id, role }) =>
        id ? (
          <KeptPhoto
            key={role}
            attachmentId={id}
            kind="single"
            label={t('photo.singleOf', { who: t(`role.${role}`) })}
          />
        ) : null,
      )}
    >
      <AgreementText application={application} />
    </CoupleSheet>
  );
}

/** The clauses of the agreement as the paper has them; of a paper that was brought, the points it covers. */
function AgreementText({ application }: { application: DivorceApplication }) {
  const { t } = useWords();
  const { agreement, terms } = application;
  if (terms && agreementGaps(application).length === 0) {
    return (
      <section className="clauses" aria-label={t('agreement.title')}>
        {agreementClauses(application).map(({ heading, text }) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <p>{text}</p>
          </div>
        ))}
      </section>
    );
  }
  if (!agreement) return null;
  const covered = agreementPoints.filter((point) => agreement[point]).map((point) => t(`agreement.${point}`));
  return (
    <p className="clauses">{t('agreement.broughtCovers', { points: covered.join(t('common.listComma')) || '—' })}</p>
  );
}
