import type { Fen } from '#core/domain/money/fen.ts';
import { formatYuan, groupedYuan, parseYuan } from '#core/domain/money/yuan.ts';
import { useWords } from '../words/use-words.tsx';
import { ParsedField } from './parsed-field.tsx';

interface YuanFieldProps {
  readonly label: string;
  readonly field: string;
  readonly value: Fen | undefined;
  readonly onChange: (value: Fen | undefined) => void;
  readonly disabled?: boolean;
  /** In a list whose head says that it is yuan. */
  readonly bare?: boolean;
}

/** An amount of money: typed in yuan with at most two decimals, kept in fen. */
export function YuanField({ bare = false, ...props }: YuanFieldProps) {
  const { t } = useWords();
  return (
    <ParsedField
      {...props}
      parse={parseYuan}
      format={(amount, focused) => (focused ? formatYuan(amount) : groupedYuan(amount))}
      unit={bare ? '' : t('money.yuan')}
      unread={t('money.unread')}
    />
  );
}
