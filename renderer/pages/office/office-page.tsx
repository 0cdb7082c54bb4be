import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import type { OfficeView } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useDesk, useSession } from '../../app/desk.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { AdoptionFields } from './adoption-fields.tsx';
import { ArchiveFields } from './archive-fields.tsx';
import { LawFields } from './law-fields.tsx';
import { MachineFields, OfficeFields } from './office-fields.tsx';
import '../set-up/set-up.css';

/** 登记处设置: the office itself, its devices, and the points of law that differ between places. */
export function OfficePage() {
  const { t } = useWords();
  const session = useSession();
  const { change: changeSession } = useDesk();
  const act = useAct();
  const [office, setOffice] = useState<OfficeView>(session.office);
  const [saved, setSaved] = useState(false);
  const change = (part: Partial<OfficeView>) => {
    setSaved(false);
    setOffice((before) => ({ ...before, ...part }));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const kept = await act.run(() => client.office.save(office));
    if (!kept) return;
    setSaved(true);
    changeSession({ ...session, office: kept });
  };
  return (
    <form className="page" onSubmit={submit}>
      <h1>{t('page.office')}</h1>
      <div className="set-up-columns">
        <div className="stack">
          <OfficeFields office={office} onChange={change} />
          <MachineFields office={office} onChange={change} />
          <AdoptionFields office={office} onChange={change} />
        </div>
        <div className="stack">
          <LawFields office={office} onChange={change} />
          <ArchiveFields office={office} onChange={change} />
        </div>
      </div>
      <FailureNote failure={act.failure} />
      <div className="row row-end">
        <span role="status">{saved ? t('office.saved') : ''}</span>
        <Button type="primary" size="large" htmlType="submit" loading={act.busy}>
          {t('office.save')}
        </Button>
      </div>
    </form>
  );
}
