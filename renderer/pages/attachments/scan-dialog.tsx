import { Button } from 'antd';
import type { AttachmentLineView } from '#core/contract/shapes.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { saveFile } from '../pdf/save-file.ts';
import { PdfPages } from './pdf-pages.tsx';
import { ScanPicture } from './scan-picture.tsx';

interface ScanDialogProps {
  readonly line: AttachmentLineView;
  readonly file: File;
  readonly onClose: () => void;
}

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
};

/** One scan, upright: a picture, or a PDF page by page. */
export function ScanDialog({ line, file, onClose }: ScanDialogProps) {
  const { t } = useWords();
  const { title, mediaType, orientation } = line;
  const save = () => saveFile(file, file.name || `${title}.${endings[mediaType] ?? 'bin'}`);
  return (
    <Dialog title={title} width={900} onClose={onClose} footer={<Button onClick={save}>{t('attachment.save')}</Button>}>
      {mediaType === 'application/pdf' ? (
        <PdfPages file={file} label={title} />
      ) : (
        <ScanPicture file={file} label={title} orientation={orientation} />
      )}
    </Dialog>
  );
}
