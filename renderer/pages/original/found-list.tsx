import { type ReactNode, useEffect, useRef } from 'react';
import { Chip } from '../../parts/chip.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { kindOfLine, type RegisteredLine } from './registered-lines.ts';
import './original.css';

interface FoundListProps {
  readonly lines: readonly RegisteredLine[];
  /** The line that Enter takes. */
  readonly chosenId: string | undefined;
  /** What stands at the end of a line: a button or a tick. */
  readonly act: (line: RegisteredLine) => ReactNode;
  readonly onChoose?: (line: RegisteredLine) => void;
}

/** Registrations found in the register, newest first: number, day, names as far as they may be shown, remarks. */
export function FoundList({ lines, chosenId, act, onChoose }: FoundListProps) {
  const { t, language } = useWords();
  const chosen = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another line is chosen
  useEffect(() => {
    // In a block, as newer browsers answer with a promise.
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  return (
    <ul className="found-list" aria-label={t('original.foundList')}>
      {lines.map((line) => (
        <li
          key={line.id}
          ref={line.id === chosenId ? chosen : undefined}
          className="found-line"
          data-chosen={line.id === chosenId || undefined}
          onPointerDown={() => onChoose?.(line)}
          onFocus={() => onChoose?.(line)}
        >
          <span className="found-kind">{t(`original.kind.${kindOfLine(line) ?? 'marriage'}`)}</span>
          <span className="found-number">{line.number}</span>
          <span className="soft">{dayInWords(line.registeredOn, language)}</span>
          <span className="grow">{line.names.join('\u3000')}</span>
          {line.ended ? <Chip tone="red">{t(`original.ended.${line.ended}`)}</Chip> : null}
          {act(line)}
        </li>
      ))}
    </ul>
  );
}
