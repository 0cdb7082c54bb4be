import { findingSentence } from '#core/domain/matters/sentences.ts';
import { Tick } from '../../parts/tick.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { findingTone, type ShownFinding } from './findings-order.ts';

interface FindingCardProps {
  readonly finding: ShownFinding;
  readonly told: boolean;
  readonly onTold: ((rule: string, told: boolean) => void) | undefined;
}

/** One finding: what it says, from when it no longer holds, the article and the rule; a tick where it is to be told. */
export function FindingCard({ finding, told, onTold }: FindingCardProps) {
  const { t, language } = useWords();
  const { code, data, party } = finding;
  const sentence = findingSentence({ code, data, ...(party ? { party } : {}) }, language);
  const earliest = finding.earliest ? dayInWords(finding.earliest, language) : undefined;
  return (
    <li className="finding" data-tone={findingTone(finding.verdict)} data-rule={finding.rule}>
      <strong>{sentence}</strong>
      {earliest && !sentence.includes(earliest) ? <p>{t('law.earliest', { day: earliest })}</p> : null}
      <div className="finding-foot">
        <p className="basis">
          {finding.basis} <span className="rule">{t('law.rule', { rule: finding.rule })}</span>
        </p>
        {finding.verdict === 'WARN' && onTold ? (
          <Tick
            label={t('law.toldOf', { rule: finding.rule })}
            checked={told}
            onChange={(checked) => onTold(finding.rule, checked)}
          >
            {t('law.told')}
          </Tick>
        ) : null}
      </div>
    </li>
  );
}
