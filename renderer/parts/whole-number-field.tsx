import { useWords } from '../words/use-words.tsx';
import { ParsedField } from './parsed-field.tsx';

interface WholeNumberFieldProps {
  readonly label: string;
  readonly field: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly most: number;
  readonly unit?: string;
}

/** A count of whole things: months, persons. */
export function WholeNumberField({ most, ...props }: WholeNumberFieldProps) {
  const { t } = useWords();
  const parse = (text: string) => (/^\d{1,6}$/.test(text.trim()) && Number(text) <= most ? Number(text) : undefined);
  return <ParsedField {...props} parse={parse} format={String} unread={t('wholeNumber.unread', { most })} />;
}
