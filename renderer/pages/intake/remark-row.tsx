import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from './form-row.tsx';
import type { EditCouple } from './use-draft.ts';

interface RemarkRowProps {
  readonly remark: string | undefined;
  readonly editCouple: EditCouple;
}

/** 备注 of the review form (F2, item 20): a soldier's army id number stands here. */
export function RemarkRow({ remark, editCouple }: RemarkRowProps) {
  const { t } = useWords();
  return (
    <div className="card remark">
      <FormRow label={t('intake.remark')}>
        <TextField
          label={t('intake.remark')}
          field="remark"
          value={remark}
          longest={200}
          placeholder={t('intake.remarkHint')}
          onChange={(typed) => editCouple('remark', { remark: typed })}
        />
      </FormRow>
    </div>
  );
}
