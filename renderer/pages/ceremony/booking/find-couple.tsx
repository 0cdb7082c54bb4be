import { Button, Input } from 'antd';
import { useState } from 'react';
import type { CaseSummaryView } from '#core/contract/shapes.ts';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { isEnded } from '../../ended/ended-stages.ts';
import { shortestQuestion, useFind } from '../../original/use-find.ts';

/** A couple whose registration was found. */
export interface Couple {
  readonly caseId: string;
  readonly man: string;
  readonly woman: string;
}

interface FindCoupleProps {
  readonly couple: Couple | undefined;
  readonly onFound: (couple: Couple | undefined) => void;
}

/** Only a marriage registration that has not ended otherwise, with both names typed, has a ceremony; never a divorce. */
function coupleOf({ id, matter, stage, ended, names }: CaseSummaryView): Couple | undefined {
  const [man, woman] = names;
  if (matter !== 'marriage.registration' || isEnded(stage) || ended || !man || !woman) return undefined;
  return { caseId: id, man, woman };
}

/** Finds the couple by a name; Enter takes the first. */
export function FindCouple({ couple, onFound }: FindCoupleProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const found = useFind(text);
  const couples = (found.lines ?? []).flatMap((line) => coupleOf(line) ?? []);
  const [first] = couples;
  if (couple) {
    return (
      <p className="row booking-couple">
        <span className="grow">
          {couple.man}
          {'\u3000'}
          {couple.woman}
        </span>
        <Button size="small" onClick={() => onFound(undefined)}>
          {t('booking.otherCouple')}
        </Button>
      </p>
    );
  }
  const note = () => {
    if (text.trim().length < shortestQuestion) return t('booking.typeName');
    if (found.lines === undefined) return t('original.looking');
    return first ? t('booking.takeFirst') : t('booking.nobodyFound');
  };
  return (
    <div className="stack">
      <Input
        type="search"
        autoFocus
        data-field="couple"
        aria-label={t('booking.couple')}
        placeholder={t('booking.coupleHint')}
        maxLength={60}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          // An input method's Enter chooses a word.
          if (event.key === 'Enter' && !event.ctrlKey && !event.nativeEvent.isComposing && first) onFound(first);
        }}
      />
      <ul className="found-couples">
        {couples.slice(0, 6).map((line) => (
          <li key={line.caseId}>
            <Button type="text" onClick={() => onFound(line)}>
              {line.man}
              {'\u3000'}
              {line.woman}
            </Button>
          </li>
        ))}
      </ul>
      <p className="soft small" role="status">
        {note()}
      </p>
      <FailureNote failure={found.failure} />
    </div>
  );
}
