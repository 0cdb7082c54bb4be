import { type ReactNode, useState } from 'react';
import { client } from '../../api/client.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import { toldOf } from '../case/told-of.ts';
import type { StepProps } from '../case/use-case.ts';
import { LawPanel } from '../law/law-panel.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { ReturnDialog } from '../review/return-dialog.tsx';
import { RegisterDialog } from './register-dialog.tsx';

interface RegisterPageProps extends StepProps {
  readonly sheet: ReactNode;
  /** Buttons of the matter at the left of the bar. */
  readonly extra?: ReactNode;
}

/** 登记: everything once more, then the number. */
export function RegisterPage({ view, opened, sheet, extra }: RegisterPageProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  const [dialog, setDialog] = useState<'register' | 'return'>();
  const passed = view.judgement.verdict === 'PASS';
  const close = () => setDialog(undefined);
  const bar = (
    <>
      <ActionButton onAct={() => setDialog('return')}>{t('return.button')}</ActionButton>
      {extra}
      <span className="grow soft small">{t('register.will', { day: dayInWords(today, language) })}</span>
      <ActionButton
        primary
        shortcut="Control+Enter"
        reason={passed ? undefined : t('register.notPassed')}
        onAct={() => setDialog('register')}
      >
        {t('register.button')}
      </ActionButton>
    </>
  );
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step="register"
      subtitle={t('register.subtitle')}
      bar={bar}
      side={<LawPanel judgement={view.judgement} told={toldOf(view)} />}
    >
      {sheet}
      <section className="card">
        <PaperList view={view} />
      </section>
      {dialog === 'return' ? <ReturnDialog opened={opened} onClose={close} /> : null}
      {dialog === 'register' ? (
        <RegisterDialog
          view={view}
          opened={opened}
          onConfirm={() => void opened.doAct((ids) => client.cases.register(ids))}
          onClose={close}
        />
      ) : null}
    </CaseFrame>
  );
}
