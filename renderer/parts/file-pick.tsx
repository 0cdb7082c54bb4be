import { Button } from 'antd';
import { useRef } from 'react';

interface FilePickProps {
  readonly label: string;
  readonly onPick: (file: File) => void;
  readonly accept?: string;
}

/** A button that chooses one file. */
export function FilePick({ label, onPick, accept }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again after a mistake.
          event.target.value = '';
          if (file) onPick(file);
        }}
      />
    </>
  );
}
