import { Button } from 'antd';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { saveFile } from '../pdf/save-file.ts';

/** Which settlement: the year in which its period ends, and one hall or all. */
export interface SettlementChoice {
  readonly year: number;
  readonly hall?: string;
}

interface FilesRowProps {
  readonly choice: SettlementChoice;
  /** There is no line, so no paper either. */
  readonly empty: boolean;
}

const formats = ['pdf', 'xlsx'] as const;

/** 结算明细 of the chosen hall and 年度汇总表 of the period, to print or to send on. */
export function FilesRow({ choice, empty }: FilesRowProps) {
  const { t } = useWords();
  const act = useAct();
  const { year } = choice;
  const save = async (name: string, as: (typeof formats)[number], ask: () => Promise<File>) => {
    const file = await act.run(ask);
    if (file) saveFile(file, file.name || `${year} ${name}.${as}`);
  };
  return (
    <>
      {formats.map((as) => (
        <Button
          key={`sheet ${as}`}
          disabled={empty || act.busy}
          onClick={() => void save(t('settlement.sheet'), as, () => client.funeral.settlementFile({ ...choice, as }))}
        >
          {t(`settlement.sheet.${as}`)}
        </Button>
      ))}
      {formats.map((as) => (
        <Button
          key={`summary ${as}`}
          disabled={empty || act.busy}
          onClick={() => void save(t('settlement.summary'), as, () => client.funeral.summaryFile({ year, as }))}
        >
          {t(`settlement.summary.${as}`)}
        </Button>
      ))}
      <FailureNote failure={act.failure} onClose={act.clear} />
    </>
  );
}
