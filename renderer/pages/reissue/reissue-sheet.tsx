import type { CaseViewOf } from '#core/contract/shapes.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import type { ReissueApplication } from '#core/domain/matters/reissue/schema.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { Translate } from '../../words/words.ts';
import { KeptPhoto } from '../photo/kept-photo.tsx';
import { originalFacts } from '../request/original-facts.ts';
import { CoupleSheet, type SharedFact } from '../review/couple-sheet.tsx';
import { onlineCheckLine } from '../review/online-check-line.ts';
import { chosenApplicants } from './applicants.ts';

function proxyLine({ proxy }: ReissueApplication, t: Translate): string {
  if (!proxy) return '';
  const { of, name, idNumber, notary, notarised } = proxy;
  const parts = [of ? t(`role.${of}`) : '', name, idNumber, notarised ? t('proxy.notarised') : '', notary];
  return parts.filter(Boolean).join('\u2002');
}

function archiveLine({ archiveFound, sufficientEvidence }: ReissueApplication, t: Translate): string {
  if (archiveFound === undefined) return '';
  const parts = [
    t(archiveFound ? 'reissue.archive.found' : 'reissue.archive.none'),
    sufficientEvidence ? t('reissue.evidence') : '',
  ];
  return parts.filter(Boolean).join(t('common.listComma'));
}

function statusLine({ kind = 'marriage', statusStands }: ReissueApplication, t: Translate): string {
  return statusStands === undefined ? '' : t(`reissue.status.${statusStands ? kind : 'ended'}`);
}

/** A reissue as it is read at every later step: persons, what is asked, the registration, the evidence. */
export function ReissueSheet({ view }: { view: CaseViewOf<'marriage.reissue'> }) {
  const { t, language } = useWords();
  const { application, number, registeredOn } = view;
  const { man, woman, kind, reason, original, applicants, proxy, registeredUnderAge } = application;
  const { photo, manPhoto, womanPhoto } = application;
  const who = chosenApplicants(applicants);
  const single = (role: PartyRole) => t('reissue.photoOf', { who: t(`role.${role}`) });
  const facts: readonly SharedFact[] = [
    { label: t('reissue.kind'), value: kind ? t(`reissue.kind.${kind}`) : '' },
    { label: t('reissue.reason'), value: reason ? t(`reissue.reason.${reason}`) : '' },
    { label: t('reissue.applicants'), value: who ? t(`reissue.applicants.${who}`) : '' },
    ...(proxy ? [{ label: t('proxy.title'), value: proxyLine(application, t) }] : []),
    ...originalFacts(original, t, language),
    { label: t('reissue.status'), value: statusLine(application, t) },
    { label: t('reissue.archive'), value: archiveLine(application, t) },
    ...(registeredUnderAge ? [{ label: t('reissue.underAge'), value: t('reissue.registeredUnderAge') }] : []),
    { label: t('onlineCheck.title'), value: onlineCheckLine(t, language, application.onlineCheck) },
    ...(application.remark ? [{ label: t('intake.remark'), value: application.remark }] : []),
    ...(registeredOn ? [{ label: t('reissue.on'), value: dayInWords(registeredOn, language) }] : []),
  ];
  const pictures = (
    <div className="row">
      {photo ? <KeptPhoto attachmentId={photo} kind="joint" label={t('photo.title')} /> : null}
      {manPhoto ? <KeptPhoto attachmentId={manPhoto} kind="single" label={single('man')} /> : null}
      {womanPhoto ? <KeptPhoto attachmentId={womanPhoto} kind="single" label={single('woman')} /> : null}
    </div>
  );
  return (
    <CoupleSheet
      // The day of the registry's act is that of the reissue, which is told with the facts.
      view={{ number, registeredOn: null }}
      title={t('matter.marriage.reissue')}
      man={man}
      woman={woman}
      facts={facts}
      pictures={pictures}
    />
  );
}
