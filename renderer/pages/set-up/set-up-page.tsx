import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useDesk } from '../../app/desk.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { AdministratorFields } from './administrator-fields.tsx';
import { OfficeFields } from './office-fields.tsx';
import { emptySetUp, problemsOf, type SetUpForm } from './set-up-form.ts';
import './set-up.css';

function request(form: SetUpForm) {
  return {
    office: {
      name: form.name,
      division: form.division ?? '',
      window: form.window,
      foreignAuthority: form.foreignAuthority,
      fourEyes: form.fourEyes,
      idleMinutes: 10,
      law: {},
      firstPerson: 'holder' as const,
      cardReader: { kind: 'none' as const, address: '' },
    },
    administrator: {
      login: form.login,
      displayName: form.displayName,
      passphrase: form.passphrase,
      alsoClerk: form.alsoClerk,
    },
    firstSerial: form.firstSerial,
  };
}

/** 设置本登记处: once on a machine; ends signed in as its first administrator. */
export function SetUpPage({ onCancel }: { onCancel: () => void }) {
  const { t } = useWords();
  const { enter } = useDesk();
  const act = useAct();
  const [form, setForm] = useState(emptySetUp);
  const [tried, setTried] = useState(false);
  const problems = problemsOf(form);
  const shown = tried ? problems : [];
  const change = (part: Partial<SetUpForm>) => setForm((before) => ({ ...before, ...part }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.length > 0) return;
    const session = await act.run(() => client.desk.setUp(request(form)));
    if (session) enter(session);
  };
  return (
    <main className="set-up scroll">
      <form className="stack set-up-form" onSubmit={submit} noValidate>
        <h1>{t('setUp.title')}</h1>
        <div className="set-up-columns">
          <OfficeFields form={form} problems={shown} onChange={change} />
          <AdministratorFields form={form} problems={shown} onChange={change} />
        </div>
        <p className="set-up-warning">{t('setUp.lostPassphrase')}</p>
        <FailureNote failure={act.failure} />
        <div className="row row-between">
          <Button size="large" onClick={onCancel}>
            {t('common.back')}
          </Button>
          <div className="row">
            {shown.length > 0 ? (
              <span className="set-up-missing" role="alert">
                {t('setUp.stillMissing', { count: shown.length })}
              </span>
            ) : null}
            <Button type="primary" size="large" htmlType="submit" loading={act.busy}>
              {t('setUp.finish')}
            </Button>
          </div>
        </div>
      </form>
    </main>
  );
}
