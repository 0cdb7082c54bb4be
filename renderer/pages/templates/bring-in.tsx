import { Spin } from 'antd';
import { useState } from 'react';
import { forms } from '#core/domain/papers/forms.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { FilePick } from '../../parts/file-pick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PdfView } from '../pdf/pdf-view.tsx';
import { placeSentence, problemSentence, type TemplateProblem } from './problem-sentence.ts';

const samples = ['ordinary', 'extreme'] as const;
/** As the contract has it. */
const mostBytes = 200_000;

/** The form set with made-up people, as it would be printed. */
function Preview({ file }: { file: File }) {
  const { t } = useWords();
  const [sample, setSample] = useState<(typeof samples)[number]>('ordinary');
  const loaded = useLoad(() => client.templates.preview({ file, sample }), [file, sample]);
  return (
    <div className="stack">
      <Choice
        label={t('template.sample')}
        options={samples.map((value) => ({ value, label: t(`template.sample.${value}`) }))}
        value={sample}
        onChange={setSample}
      />
      <FailureNote failure={loaded.failure} />
      <div className="paper-picture">
        {loaded.data ? <PdfView file={loaded.data} label={t('template.preview')} widest={680} /> : null}
      </div>
    </div>
  );
}

function Problems({ problems }: { problems: readonly TemplateProblem[] }) {
  const { t } = useWords();
  return (
    <div className="stack" role="alert">
      <p>{t('template.problems', { count: problems.length })}</p>
      <ul className="template-problems">
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <strong>{placeSentence(t, problem.path)}</strong>
            <p>{problemSentence(t, problem)}</p>
            <code className="soft small">{problem.path}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface BringInProps {
  readonly file: File;
  readonly onAnother: (file: File) => void;
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** A template file is checked, looked at with ordinary and extreme samples, and only then kept. */
export function BringIn({ file, onAnother, onKept, onClose }: BringInProps) {
  const { t, language } = useWords();
  const act = useAct();
  const tooLarge = file.size > mostBytes;
  const checked = useLoad(
    async () => (tooLarge ? { form: null, problems: [] } : client.templates.check({ file })),
    [file],
  );
  const result = checked.data;
  const form = result?.form ?? null;
  const sound = form !== null && result?.problems.length === 0;
  const keep = async () => {
    if (await act.run(() => client.templates.save({ id: crypto.randomUUID(), file }))) onKept();
  };
  const reason = () => {
    if (sound) return undefined;
    return t(tooLarge ? 'template.tooLarge' : result ? 'template.notSound' : 'template.checking');
  };
  return (
    <Dialog
      title={form ? t('template.bringInOf', { form: forms[form][language] }) : t('template.bringIn')}
      width={780}
      onClose={onClose}
      footer={
        <>
          <FilePick label={t('template.another')} accept=".json,application/json" onPick={onAnother} />
          <span className="grow soft small">{reason() ?? t('template.sound')}</span>
          <ActionButton primary shortcut="Control+Enter" reason={reason()} busy={act.busy} onAct={() => void keep()}>
            {t('template.keep')}
          </ActionButton>
        </>
      }
    >
      <div className="stack">
        <p className="soft small">{t('template.fileName', { name: file.name })}</p>
        <FailureNote failure={act.failure ?? checked.failure} />
        {!result && !checked.failure ? <Spin /> : null}
        {tooLarge ? <p role="alert">{t('template.tooLarge')}</p> : null}
        {result && result.problems.length > 0 ? <Problems problems={result.problems} /> : null}
        {sound ? <Preview file={file} /> : null}
      </div>
    </Dialog>
  );
}
