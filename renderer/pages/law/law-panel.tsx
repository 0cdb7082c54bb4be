import type { CaseVerdict } from '#core/domain/law/judgement.ts';
import type { Tone } from '../../parts/chip.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Translate } from '../../words/words.ts';
import { FindingCard } from './finding-card.tsx';
import {
  answerOf,
  countOf,
  inReadingOrder,
  isMissingFacts,
  type MissingGroup,
  missingFacts,
  missingGroups,
  type ShownJudgement,
} from './findings-order.ts';
import { MissingCard } from './missing-card.tsx';
import '../intake/intake.css';

const answerTones: Readonly<Record<CaseVerdict, Tone>> = {
  REFUSE: 'red',
  REFER: 'red',
  NEED: 'amber',
  HELD: 'amber',
  PASS: 'green',
};

function missingTitle(t: Translate, group: MissingGroup): string {
  if (group === 'shared') return t('law.missingShared');
  return group === 'papers' ? t('law.missingPapers') : t('law.missingOf', { who: t(`role.${group}`) });
}

interface LawPanelProps {
  readonly judgement: ShownJudgement;
  readonly told: readonly string[];
  /** Ticks a WARN as told; absent where the page is only looked at. */
  readonly onTold?: (rule: string, told: boolean) => void;
}

/** What the law says of the case now: the answer in one line, then every finding. */
export function LawPanel({ judgement, told, onTold }: LawPanelProps) {
  const { t } = useWords();
  const counts = [
    { key: 'law.refused', count: countOf(judgement, 'REFUSE', 'REFER', 'ALERT') },
    { key: 'law.needed', count: countOf(judgement, 'NEED', 'HELD') },
    { key: 'law.toTell', count: countOf(judgement, 'WARN') },
  ] as const;
  const summary = counts.filter(({ count }) => count > 0).map(({ key, count }) => t(key, { count }));
  const answer = answerOf(judgement);
  const missing = missingFacts(judgement.findings);
  const spoken = inReadingOrder(judgement.findings.filter((finding) => !isMissingFacts(finding)));
  const grave = spoken.filter(({ verdict }) => verdict === 'ALERT' || verdict === 'REFUSE' || verdict === 'REFER');
  const lighter = spoken.filter((finding) => !grave.includes(finding));
  const card = (finding: (typeof spoken)[number]) => (
    <FindingCard
      key={`${finding.rule} ${finding.code} ${finding.party ?? ''} ${finding.message}`}
      finding={finding}
      told={told.includes(finding.rule)}
      onTold={onTold}
    />
  );
  const editable = onTold !== undefined;
  return (
    <>
      <div className="law-answer" data-tone={answerTones[answer]} role="status" aria-live="polite">
        <h2>{t(`law.answer.${answer}`)}</h2>
        <p>{summary.join(' · ') || t('law.nothingOpen')}</p>
      </div>
      <ul className="findings" aria-label={t('law.findings')}>
        {grave.map(card)}
        {missingGroups.map((group) => (
          <MissingCard key={group} title={missingTitle(t, group)} facts={missing[group]} editable={editable} />
        ))}
        {lighter.map(card)}
      </ul>
      <p className="law-foot">{t('law.ruleSet', { ruleSet: judgement.ruleSet })}</p>
    </>
  );
}
