import { Button } from 'antd';
import { forms } from '#core/domain/papers/forms.ts';
import { useSession } from '../../app/desk.tsx';
import { Chip } from '../../parts/chip.tsx';
import { dayInWords, listTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { type FormVersions, type TemplateVersion, versionInUse } from './version-in-use.ts';

interface FormRowProps {
  readonly form: FormVersions;
  readonly busy: boolean;
  readonly onExport: () => void;
  readonly onRemove: (version: TemplateVersion) => void;
}

/** One form with its versions and their days; the one in use is marked. */
export function FormRow({ form, busy, onExport, onRemove }: FormRowProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  const used = versionInUse(form.versions, today);
  const title = forms[form.form][language];
  const days = ({ from, to }: TemplateVersion) =>
    to === null
      ? t('template.since', { from: dayInWords(from, language) })
      : t('template.days', { from: dayInWords(from, language), to: dayInWords(to, language) });
  return (
    <tr className="template-row">
      <th scope="row">{title}</th>
      <td>
        <ul className="template-versions">
          {form.versions.map((version) => (
            <li key={`${version.from} ${version.own?.id ?? ''}`} className="row">
              <Chip tone={version === used ? 'green' : 'grey'}>
                {t(version === used ? 'template.inUse' : 'template.notInUse')}
              </Chip>
              <span>{t(version.own ? 'template.own' : 'template.builtIn')}</span>
              <span>{days(version)}</span>
              {version.own ? (
                <>
                  <span className="soft small">
                    {t('template.savedBy', { time: listTime(version.own.savedAt), by: version.own.savedBy })}
                  </span>
                  <Button
                    size="small"
                    aria-label={t('template.removeOf', { form: title, days: days(version) })}
                    onClick={() => onRemove(version)}
                  >
                    {t('template.remove')}
                  </Button>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <Button
          size="small"
          disabled={busy || used === undefined}
          aria-label={t('template.exportOf', { form: title })}
          onClick={onExport}
        >
          {t('template.export')}
        </Button>
      </td>
    </tr>
  );
}
