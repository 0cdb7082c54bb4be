import { useState } from 'react';
import { type ViewPurpose, viewPurposes } from '#core/domain/cases/actions.ts';
import { goTo } from '../../app/use-route.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { useWords } from '../../words/use-words.tsx';

/** 查阅目的: a secret case (收养) is shown for a purpose only; the look stands in the audit trail with it. */
export function PurposeGate({ onPurpose }: { onPurpose: (purpose: ViewPurpose) => void }) {
  const { t } = useWords();
  const [purpose, setPurpose] = useState<ViewPurpose>('handling');
  return (
    <div className="page purpose-gate">
      <section className="card stack" aria-labelledby="purpose-title">
        <h1 id="purpose-title">{t('purpose.title')}</h1>
        <p className="soft">{t('purpose.explain')}</p>
        <Choice
          label={t('purpose.title')}
          field="purpose"
          options={viewPurposes.map((value) => ({ value, label: t(`purpose.${value}`) }))}
          value={purpose}
          onChange={setPurpose}
        />
        <div className="row row-end">
          <ActionButton onAct={() => goTo({ page: 'home' })}>{t('common.back')}</ActionButton>
          <ActionButton primary shortcut="Control+Enter" onAct={() => onPurpose(purpose)}>
            {t('purpose.open')}
          </ActionButton>
        </div>
      </section>
    </div>
  );
}
