import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { divisionName, searchDivisions } from '#core/domain/divisions/divisions.ts';
import { useWords } from '../words/use-words.tsx';

interface DivisionInputProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
  /** The office; places near it come first. */
  readonly near: string;
  readonly field?: string;
  readonly disabled?: boolean;
}

interface Chosen {
  readonly value: string;
  readonly label?: ReactNode;
}

/** A division (行政区划): typed as part of its name, pinyin, pinyin initials (`fl` → 涪陵区) or its code. */
export function DivisionInput({ id, label, value, onChange, near, field, disabled = false }: DivisionInputProps) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const found = searchDivisions(query, { limit: 12, near });
  const options = found.map(({ code, fullName }) => ({ value: code, label: fullName, code }));
  return (
    <Select<Chosen | null>
      {...(id ? { id } : {})}
      className="grow"
      aria-label={label}
      data-field={field}
      showSearch={{ filterOption: false, searchValue: query, onSearch: setQuery }}
      disabled={disabled}
      placeholder={t('division.placeholder')}
      value={value === undefined ? null : { value, label: divisionName(value) }}
      labelInValue
      options={options}
      optionRender={(option) => (
        <span className="row row-between">
          <span>{option.label}</span>
          <span className="soft small">{option.value}</span>
        </span>
      )}
      notFoundContent={t('division.none')}
      onChange={(chosen) => {
        setQuery('');
        onChange(chosen?.value);
      }}
    />
  );
}
