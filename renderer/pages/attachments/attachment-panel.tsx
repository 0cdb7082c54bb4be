import { useState } from 'react';
import type { AttachmentLineView, CaseView } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { doesCases } from '../../app/does-cases.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { AddFiles } from './add-files.tsx';
import { attachmentGroups, likelyKind } from './attachment-groups.ts';
import { AttachmentList } from './attachment-list.tsx';
import { ScanDialog } from './scan-dialog.tsx';
import { useRemovals } from './use-removals.ts';
import { useSending } from './use-sending.ts';
import './attachments.css';

interface AttachmentPanelProps {
  readonly view: CaseView;
  readonly opened: OpenCase;
}

interface OpenScan {
  readonly line: AttachmentLineView;
  readonly file: File;
}

/** 扫描件: the scans of a case by their paper; more can be added until the case has its place in the archive. */
export function AttachmentPanel({ view, opened }: AttachmentPanelProps) {
  const { t } = useWords();
  const { account } = useSession();
  const act = useAct();
  const mayLook = doesCases(account.roles);
  const kinds = useLoad(
    async () => (mayLook ? client.attachments.kinds({ caseId: view.id }) : []),
    [view.id, view.stage],
  );
  const [scan, setScan] = useState<OpenScan>();
  const sending = useSending(view.id, opened.reload);
  const removals = useRemovals(opened.reload);
  const groups = attachmentGroups(view.attachments, kinds.data ?? []);
  const open = async (line: AttachmentLineView) => {
    const file = await act.run(() => client.attachments.get({ attachmentId: line.id }));
    if (file) setScan({ line, file });
  };
  if (!mayLook) return null;
  const mayChange = view.filed === null;
  return (
    <section className="card stack" aria-labelledby="attachments-title">
      <h2 id="attachments-title">{t('attachment.title')}</h2>
      {groups.length === 0 ? (
        <p className="soft">{t('attachment.none')}</p>
      ) : (
        <AttachmentList
          groups={groups}
          busy={act.busy}
          pending={removals.pending}
          onOpen={(line) => void open(line)}
          onRemove={mayChange ? removals.start : undefined}
          onUndo={removals.undo}
        />
      )}
      {mayChange ? (
        <AddFiles kinds={kinds.data ?? []} likely={likelyKind(view.attachments, kinds.data ?? [])} sending={sending} />
      ) : (
        <p className="soft small">{t('attachment.filed')}</p>
      )}
      <FailureNote failure={kinds.failure ?? act.failure} />
      <FailureNote failure={removals.failure} onClose={removals.clear} />
      {scan ? <ScanDialog line={scan.line} file={scan.file} onClose={() => setScan(undefined)} /> : null}
    </section>
  );
}
