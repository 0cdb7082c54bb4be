import { type Act, useAct } from '../../../api/use-act.ts';
import { saveFile } from '../../pdf/save-file.ts';

/** Asks the host for a file and hands it to the browser's saving, under the name that the host gave it. */
export function useSaveFile(): { readonly act: Act; readonly save: (ask: () => Promise<File>, name: string) => void } {
  const act = useAct();
  const save = async (ask: () => Promise<File>, name: string) => {
    const file = await act.run(ask);
    if (file) saveFile(file, file.name || name);
  };
  return { act, save: (ask, name) => void save(ask, name) };
}
