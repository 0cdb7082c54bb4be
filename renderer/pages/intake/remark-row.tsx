import type { ReactNode } from 'react';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from './edits.ts';
import { FormRow } from './form-row.tsx';

interface RemarkRowProps {
  readonly remark: string | undefined;
  readonly edit: EditFacts<{ remark?: string | undefined }>;
  /** What belongs here; the words of the review form unless it is said. */
  readonly hint?: string;
  /** Another row of the same card. */
  readonly children?: ReactNode;
}

/** 备注 of the review form (F2, item 20): a soldier's army id number stands here. */
export function RemarkRow({ remark, edit, hint, children }: RemarkRowProps) {
  const { t } = useWords();
  return (
    <div className="card remark">
      <FormRow label={t('intake.remark')}>
        <TextField
          label={t('intake.remark')}
          field="remark"
          value={remark}
          longest={200}
          placeholder={hint ?? t('intake.remarkHint')}
          onChange={(typed) => edit('remark', { remark: typed }, true)}
        />
      </FormRow>
      {children}
    </div>
  );
}
