import { Button } from 'antd';
import { useState } from 'react';
import { monthOf } from '#core/domain/dates/month.ts';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { useLoad } from '../../../api/use-load.ts';
import { useSession } from '../../../app/desk.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { RemoveDialog } from '../remove-dialog.tsx';
import { GapNote } from './gap-note.tsx';
import { StandardDialog } from './standard-dialog.tsx';
import { standardGaps } from './standard-gaps.ts';
import { type StandardLine, StandardTable } from './standard-table.tsx';
import '../allowance.css';

/** 儿童津贴标准: what is paid a month since when and by which document; the office fills the months that are not known. */
export function StandardsPage() {
  const { t } = useWords();
  const { today, account } = useSession();
  const act = useAct();
  const loaded = useLoad(() => client.allowance.standards(), []);
  const [dialog, setDialog] = useState<'add' | StandardLine>();
  const lines = loaded.data ?? [];
  const standards = lines.map(({ standard }) => standard);
  const [first] = standards;
  const gaps = first ? standardGaps(standards, monthOf(first.from), monthOf(today)) : [];
  const mayKeep = account.roles.some((role) => role === 'reviewer' || role === 'administrator');
  const done = () => {
    setDialog(undefined);
    loaded.reload();
  };
  const remove = async (id: string) => {
    if (await act.run(() => client.allowance.removeStandard({ id }))) done();
  };
  return (
    <div className="page allowance-lists">
      <div className="page-head">
        <h1>{t('page.child-standards')}</h1>
        <span className="soft grow">{t(mayKeep ? 'childStandard.subtitle' : 'childStandard.readOnly')}</span>
        {mayKeep ? (
          <Button type="primary" size="large" onClick={() => setDialog('add')}>
            {t('childStandard.add')}
          </Button>
        ) : null}
      </div>
      <FailureNote failure={act.failure ?? loaded.failure} onClose={act.clear} />
      <GapNote gaps={gaps} />
      {loaded.data ? <StandardTable lines={lines} onRemove={mayKeep ? setDialog : undefined} /> : null}
      {dialog === 'add' ? <StandardDialog onKept={done} onClose={() => setDialog(undefined)} /> : null}
      {dialog && dialog !== 'add' && dialog.file ? (
        <RemoveDialog
          title={t('childStandard.removeTitle', { document: dialog.standard.document })}
          explain={t('childStandard.removeExplain')}
          act={act}
          onConfirm={() => void remove(dialog.file?.id ?? '')}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
    </div>
  );
}
