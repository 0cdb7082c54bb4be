import type { Hundredths } from '#core/domain/money/fen.ts';
import { parseCount } from '#core/domain/money/yuan.ts';
import { useWords } from '../words/use-words.tsx';
import { ParsedField } from './parsed-field.tsx';

interface CountFieldProps {
  readonly label: string;
  readonly field: string;
  readonly value: Hundredths | undefined;
  readonly onChange: (value: Hundredths | undefined) => void;
  /** Behind the count: 小时. */
  readonly unit?: string;
  readonly placeholder?: string;
}

/** A count with at most two decimals (71.5 hours), kept in whole hundredths. */
export function CountField(props: CountFieldProps) {
  const { t } = useWords();
  return (
    <ParsedField {...props} parse={parseCount} format={(count) => String(count / 100)} unread={t('count.unread')} />
  );
}
