import { useState } from 'react';
import type { FormId } from '#core/domain/papers/forms.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { FilePick } from '../../parts/file-pick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { saveFile } from '../pdf/save-file.ts';
import { BringIn } from './bring-in.tsx';
import { FormRow } from './form-row.tsx';
import { RemoveVersion } from './remove-version.tsx';
import type { TemplateVersion } from './version-in-use.ts';
import './templates.css';

interface Removing {
  readonly title: string;
  readonly version: TemplateVersion;
}

/** 文书模板: every form with its versions; the office words a form by a file that is checked before it is used. */
export function TemplatesPage() {
  const { t } = useWords();
  const { today } = useSession();
  const act = useAct();
  const list = useLoad(() => client.templates.list(), []);
  const [bringing, setBringing] = useState<File>();
  const [removing, setRemoving] = useState<Removing>();
  const exportFile = async (form: FormId) => {
    const file = await act.run(() => client.templates.file({ form, on: today }));
    if (file) saveFile(file, file.name || `${form}.json`);
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('page.templates')}</h1>
        <span className="soft grow">{t('template.subtitle')}</span>
        <FilePick label={t('template.bringIn')} accept=".json,application/json" onPick={setBringing} />
      </div>
      <FailureNote failure={act.failure ?? list.failure} />
      {list.data ? (
        <section className="card" aria-label={t('page.templates')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('template.form')}</th>
                <th scope="col">{t('template.versions')}</th>
                <th scope="col">{t('template.start')}</th>
              </tr>
            </thead>
            <tbody>
              {list.data.map((form) => (
                <FormRow
                  key={form.form}
                  form={form}
                  busy={act.busy}
                  onExport={() => void exportFile(form.form)}
                  onRemove={(version) => setRemoving({ title: form.title, version })}
                />
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {bringing ? (
        <BringIn
          file={bringing}
          onAnother={setBringing}
          onClose={() => setBringing(undefined)}
          onKept={() => {
            setBringing(undefined);
            list.reload();
          }}
        />
      ) : null}
      {removing ? (
        <RemoveVersion
          {...removing}
          onClose={() => setRemoving(undefined)}
          onRemoved={() => {
            setRemoving(undefined);
            list.reload();
          }}
        />
      ) : null}
    </div>
  );
}
