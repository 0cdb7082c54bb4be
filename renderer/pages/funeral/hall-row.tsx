import type { FuneralApplication } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import type { FuneralHall } from '#core/domain/matters/funeral-subsidy/halls.ts';
import { SuggestField } from '../../parts/suggest-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { YesNo } from '../request/yes-no.tsx';

export interface HallRowProps {
  readonly application: FuneralApplication;
  readonly edit: EditFacts<FuneralApplication>;
  /** The office's register of halls. */
  readonly halls: readonly FuneralHall[];
}

/** 殡葬服务场所: one of the office's register; while that is empty, typed and told by the staff whether it is lawful. */
export function HallRow({ application, edit, halls }: HallRowProps) {
  const { t } = useWords();
  const { hallId, hallName, legalHall } = application;
  const name = hallName ?? halls.find(({ id }) => id === hallId)?.name;
  return (
    <>
      <FormRow label={t('subsidy.hall')}>
        <SuggestField
          label={t('subsidy.hall')}
          field="hallName"
          value={name}
          options={halls.map((hall) => hall.name)}
          placeholder={t(halls.length > 0 ? 'subsidy.hallHint' : 'subsidy.hallTyped')}
          onChange={(typed) =>
            edit('hallName', { hallName: typed, hallId: halls.find((hall) => hall.name === typed?.trim())?.id }, true)
          }
        />
      </FormRow>
      {halls.length === 0 ? (
        <FormRow label={t('subsidy.legalHall')}>
          <YesNo
            label={t('subsidy.legalHallOf')}
            field="legalHall"
            yes={t('subsidy.legalHall.yes')}
            no={t('subsidy.legalHall.no')}
            value={legalHall}
            onChange={(lawful) => edit('legalHall', { legalHall: lawful })}
          />
        </FormRow>
      ) : null}
    </>
  );
}
