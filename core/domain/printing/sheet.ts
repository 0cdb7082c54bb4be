/** The sheet that a paper is printed on, opened, in millimetres. */
export interface SheetSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** What printers leave white at the edges (不可打印边), in millimetres. */
export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The name under which a sheet of a size is calibrated, such as `188x128`. */
export function sheetName({ widthMm, heightMm }: SheetSize): string {
  return `${widthMm}x${heightMm}`;
}

/** The size that a name of {@link sheetName} tells, or undefined. */
export function sheetNamed(name: string): SheetSize | undefined {
  const found = /^(\d{2,3}(?:\.\d)?)x(\d{2,3}(?:\.\d)?)$/.exec(name);
  return found ? { widthMm: Number(found[1]), heightMm: Number(found[2]) } : undefined;
}
