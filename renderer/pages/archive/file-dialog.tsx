import { Button, Spin } from 'antd';
import { useState } from 'react';
import type { CaseSummaryView } from '#core/contract/shapes.ts';
import { archiveClassLabels } from '#core/domain/archive/classes.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { formatRoute } from '../../app/routes.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { ReasonField } from '../../parts/reason-field.tsx';
import { matterName } from '../../words/matter-name.ts';
import { useWords } from '../../words/use-words.tsx';
import { ContentsTable, MissingPapers } from './file-contents.tsx';

interface FileDialogProps {
  readonly line: CaseSummaryView;
  /** How many more wait behind this one, when files are put away one after the other. */
  readonly behind: number;
  readonly onFiled: () => void;
  /** Leaves this one for later and goes on; absent where only one is put away. */
  readonly onSkip: (() => void) | undefined;
  readonly onClose: () => void;
}

/** 归档: the papers of one file in their order and what is missing, before it takes its place. */
export function FileDialog({ line, behind, onFiled, onSkip, onClose }: FileDialogProps) {
  const { t, language } = useWords();
  const act = useAct();
  const loaded = useLoad(() => client.archive.contents({ caseId: line.id }), [line.id]);
  const [missingReason, setMissingReason] = useState('');
  const contents = loaded.data;
  const lacks = contents?.missing.some(({ required }) => required) ?? false;
  const why = () => {
    if (!contents) return t('archive.reason.loading');
    if (!contents.archiveClass) return t('archive.reason.noClass');
    return lacks && missingReason.trim() === '' ? t('archive.reason.missing') : undefined;
  };
  const file = async () => {
    const ids = { caseId: line.id, eventId: crypto.randomUUID() };
    const reason = lacks ? missingReason.trim() : '';
    if (await act.run(() => client.archive.file({ ...ids, missingReason: reason }))) onFiled();
  };
  const names = line.names.join('\u3000') || t('home.noNamesYet');
  return (
    <Dialog
      title={t('archive.fileTitle', { matter: matterName(t, line.matter), names })}
      width={760}
      onClose={onClose}
      footer={
        <>
          <a href={`#${formatRoute({ page: 'case', caseId: line.id })}`}>{t('archive.openCase')}</a>
          <span className="grow soft small">{behind > 0 ? t('archive.behind', { count: behind }) : ''}</span>
          {onSkip ? <Button onClick={onSkip}>{t('archive.skip')}</Button> : null}
          <ActionButton primary shortcut="Control+Enter" reason={why()} busy={act.busy} onAct={() => void file()}>
            {t('archive.file')}
          </ActionButton>
        </>
      }
    >
      <div className="stack">
        <FailureNote failure={act.failure ?? loaded.failure} />
        {contents ? (
          <>
            <p>
              {contents.archiveClass
                ? t('archive.goesTo', {
                    year: contents.year,
                    archiveClass: archiveClassLabels[contents.archiveClass][language],
                    pages: contents.pages,
                  })
                : t('archive.reason.noClass')}
            </p>
            <MissingPapers missing={contents.missing} />
            {lacks ? (
              <ReasonField label={t('archive.missingReason')} value={missingReason} onChange={setMissingReason} />
            ) : null}
            <div className="archive-papers">
              <ContentsTable papers={contents.papers} />
            </div>
          </>
        ) : loaded.failure ? null : (
          <Spin />
        )}
      </div>
    </Dialog>
  );
}
