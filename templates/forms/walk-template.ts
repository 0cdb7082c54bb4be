import type { Condition, FormBlock, FormCell, FormRow, FormTemplate } from './template-file.ts';

/** When something of a template is shown. */
export interface Shown {
  readonly when?: Condition | undefined;
  readonly unless?: Condition | undefined;
}

/** A text of a template: where it stands, in which list, and under which conditions it is shown. */
export interface TemplateText {
  readonly path: string;
  readonly text: string;
  /** The list whose lines it sets. */
  readonly list?: string;
  readonly conditions: readonly Shown[];
}

/** A block with its place in the file, those inside groups too. */
export interface TemplateBlock {
  readonly path: string;
  readonly block: FormBlock;
  readonly conditions: readonly Shown[];
}

/** All blocks of a template, groups before what stands in them. */
export function blocksOf(template: FormTemplate): TemplateBlock[] {
  const visit = (blocks: readonly FormBlock[], prefix: string, outer: readonly Shown[]): TemplateBlock[] =>
    blocks.flatMap((block, index) => {
      const path = `${prefix}.${index}`;
      const conditions = [...outer, block];
      const inner = block.kind === 'group' ? visit(block.blocks, `${path}.blocks`, conditions) : [];
      return [{ path, block, conditions }, ...inner];
    });
  return visit(template.blocks, 'blocks', []);
}

/** The rows of the tables of a template. */
export function rowsOf(
  template: FormTemplate,
): { path: string; row: FormRow; table: Extract<FormBlock, { kind: 'table' }>; conditions: readonly Shown[] }[] {
  return blocksOf(template).flatMap(({ path, block, conditions }) =>
    block.kind === 'table'
      ? block.rows.map((row, index) => ({
          path: `${path}.rows.${index}`,
          row,
          table: block,
          conditions: [...conditions, row],
        }))
      : [],
  );
}

/** A place where the lines of a list are set: a list block, or a row of a table; with the texts of one line. */
export interface TemplateList {
  readonly path: string;
  readonly list: string;
  readonly conditions: readonly Shown[];
  readonly texts: readonly { readonly text: string; readonly shown: Shown }[];
}

/** Every place of a template where the lines of a list are set. */
export function listsOf(template: FormTemplate): readonly TemplateList[] {
  const blocks = blocksOf(template).flatMap(({ path, block, conditions }): TemplateList[] => {
    if (block.kind !== 'list') return [];
    const texts = block.paragraphs.map((paragraph) => ({ text: paragraph.text, shown: paragraph }));
    return [{ path: `${path}.list`, list: block.list, conditions, texts }];
  });
  const rows = rowsOf(template).flatMap(({ path, row, conditions }): TemplateList[] => {
    if (row.each === undefined) return [];
    const texts = row.cells.flatMap((cell) => ('text' in cell ? [{ text: cell.text, shown: {} }] : []));
    return [{ path: `${path}.each`, list: row.each, conditions, texts }];
  });
  return [...blocks, ...rows];
}

/** The cells of the tables of a template. */
export function cellsOf(
  template: FormTemplate,
): { path: string; cell: FormCell; row: FormRow; conditions: readonly Shown[] }[] {
  return rowsOf(template).flatMap(({ path, row, conditions }) =>
    row.cells.map((cell, index) => ({ path: `${path}.cells.${index}`, cell, row, conditions })),
  );
}

function blockTexts({ path, block, conditions }: TemplateBlock): TemplateText[] {
  const at = (name: string, text: string): TemplateText => ({ path: `${path}.${name}`, text, conditions });
  switch (block.kind) {
    case 'title':
    case 'cut':
      return block.text === undefined ? [] : [at('text', block.text)];
    case 'line':
    case 'paragraph':
      return [at('text', block.text)];
    case 'table':
      return block.side ? [at('side.text', block.side.text)] : [];
    case 'list':
      return block.paragraphs.map((paragraph, index) => ({
        ...at(`paragraphs.${index}.text`, paragraph.text),
        list: block.list,
      }));
    case 'signatures':
      return block.labels.map((label, index) => at(`labels.${index}`, label));
    case 'seal':
      return block.lines.map((line, index) => at(`lines.${index}`, line));
    case 'gap':
    case 'group':
      return [];
  }
}

/** Every text of a template, with its title. */
export function textsOf(template: FormTemplate): TemplateText[] {
  const cells = cellsOf(template).flatMap(({ path, cell, row, conditions }) =>
    'text' in cell
      ? [{ path: `${path}.text`, text: cell.text, ...(row.each === undefined ? {} : { list: row.each }), conditions }]
      : [],
  );
  const title = { path: 'title', text: template.title, conditions: [] };
  return [title, ...blocksOf(template).flatMap(blockTexts), ...cells];
}
