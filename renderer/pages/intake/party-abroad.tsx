import { Select } from 'antd';
import type { Party } from '#core/domain/marriage-law/party.ts';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { countriesIn } from './countries.ts';
import { FormRow } from './form-row.tsx';
import type { PartyPartProps } from './party-props.ts';
import { usePartyField } from './use-party-field.ts';

const certificateKinds = ['consular', 'apostille', 'embassy'] as const;
const wordings = ['no-spouse', 'no-impediment', 'no-record'] as const;
type CertificateKind = (typeof certificateKinds)[number];

/** Nationality of a foreigner, country of residence of an overseas Chinese; nothing for the others. */
export function PartyCountry(props: PartyPartProps) {
  const { t, language } = useWords();
  const { named, path, choose } = usePartyField(props);
  const { country, kind } = props.party;
  if (!props.shown.has('country')) return null;
  const options = countriesIn(language).map(({ code, name }) => ({ value: code, label: `${name} ${code}` }));
  const key = kind === 'foreigner' ? 'party.nationality' : 'party.residence';
  return (
    <FormRow label={t(key)}>
      <Select
        className="grow"
        aria-label={named(key)}
        data-field={path('country')}
        showSearch={{ optionFilterProp: 'label' }}
        value={country ?? null}
        options={options}
        onChange={(code: string | null) => {
          const nationality = countriesIn('zh-CN').find((one) => one.code === code)?.name;
          choose('country', { country: code ?? undefined, ...(kind === 'foreigner' ? { nationality } : {}) });
        }}
      />
    </FormRow>
  );
}

/** Kind and day of the certificate of no spouse; the day is asked at once, as the rules count six months from it. */
function CertificateRows(props: PartyPartProps) {
  const { t } = useWords();
  const { named, path, type, choose } = usePartyField(props);
  const { certificate, certificateWording } = props.party;
  const withKind = (chosen: CertificateKind): Partial<Party> => ({
    certificate: { kind: chosen, issued: certificate?.issued ?? props.today },
  });
  return (
    <>
      <FormRow label={t('party.certificate')}>
        <Choice
          label={named('party.certificate')}
          field={path('certificate')}
          options={certificateKinds.map((value) => ({ value, label: t(`certificate.${value}`) }))}
          value={certificate?.kind}
          onChange={(chosen) => choose('certificate', withKind(chosen))}
        />
      </FormRow>
      {certificate ? (
        <FormRow label={t('party.certificateIssued')}>
          <DateField
            label={named('party.certificateIssued')}
            field={`${path('certificate')}.issued`}
            value={certificate.issued}
            onChange={(issued) =>
              issued ? type('certificate', { certificate: { ...certificate, issued } }) : undefined
            }
          />
        </FormRow>
      ) : null}
      {props.shown.has('certificateWording') ? (
        <FormRow label={t('party.wording')}>
          <Choice
            label={named('party.wording')}
            field={path('certificateWording')}
            options={wordings.map((value) => ({ value, label: t(`wording.${value}`) }))}
            value={certificateWording}
            onChange={(chosen) => choose('certificateWording', { certificateWording: chosen })}
          />
        </FormRow>
      ) : null}
    </>
  );
}

function NotarisedRow(props: PartyPartProps) {
  const { t } = useWords();
  const { named, path, type } = usePartyField(props);
  return (
    <FormRow label={t('party.notarised')}>
      <DateField
        label={named('party.notarised')}
        field={path('declarationNotarised')}
        value={props.party.declarationNotarised}
        onChange={(date) => type('declarationNotarised', { declarationNotarised: date })}
      />
    </FormRow>
  );
}

/** What is asked only of parties from the regions and from abroad. */
export function PartyAbroad(props: PartyPartProps) {
  const { shown } = props;
  return (
    <>
      {shown.has('certificate') ? <CertificateRows {...props} /> : null}
      {shown.has('declarationNotarised') ? <NotarisedRow {...props} /> : null}
    </>
  );
}
