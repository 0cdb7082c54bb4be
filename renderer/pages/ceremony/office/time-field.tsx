import { ParsedField } from '../../../parts/parsed-field.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { readTime } from './read-time.ts';

interface TimeFieldProps {
  readonly label: string;
  readonly field: string;
  readonly value: string | undefined;
  readonly onChange: (time: string | undefined) => void;
}

/** A time of day, typed as 0900 or 9:00. */
export function TimeField(props: TimeFieldProps) {
  const { t } = useWords();
  return <ParsedField {...props} parse={readTime} format={(time) => time} unread={t('ceremonyOffice.timeUnread')} />;
}
