import type { Ref } from 'react';
import { useWords } from '../../../words/use-words.tsx';

interface WordsCardProps {
  readonly ref: Ref<HTMLElement>;
  readonly title: string;
  readonly say: string;
  /** Both vows, at the part where they are spoken. */
  readonly vow: { readonly man: string; readonly woman: string } | undefined;
  readonly names: { readonly man: string; readonly woman: string };
}

/** What the officiant says (颁证词), in letters that are read standing. */
export function WordsCard({ ref, title, say, vow, names }: WordsCardProps) {
  const { t } = useWords();
  return (
    <section ref={ref} className="card run-words" aria-label={t('ceremonyRun.words')} lang="zh-CN">
      <h2>{title}</h2>
      <p className="run-say">{say}</p>
      {vow ? (
        <div className="run-vows">
          {(['man', 'woman'] as const).map((who) => (
            <div key={who}>
              <h3>{names[who]}</h3>
              <p>{vow[who]}</p>
            </div>
          ))}
        </div>
      ) : null}
    </section>
  );
}
