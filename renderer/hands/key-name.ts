/** The parts of a key press that name it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** Whether a press belongs to an input method (输入法): its Enter chooses a word and must do nothing else. */
export function isInputMethod(press: KeyPress): boolean {
  return press.isComposing || press.keyCode === 229;
}

/** The name of a press as the tables of keys write it: `Control+K`, `Control+Shift+Z`, `F2`, `Alt+ArrowLeft`. */
export function keyName(press: KeyPress): string {
  const held = [
    press.ctrlKey || press.metaKey ? 'Control' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey && press.key.length !== 1 ? 'Shift' : '',
    press.shiftKey && press.key.length === 1 && (press.ctrlKey || press.metaKey) ? 'Shift' : '',
  ];
  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key;
  return [...held.filter(Boolean), key].join('+');
}

const shown: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  Enter: '⏎',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** A key name as buttons show it: `Ctrl ⏎`. */
export function keyLabel(name: string): string {
  return name
    .split('+')
    .map((part) => shown[part] ?? part)
    .join(' ');
}
