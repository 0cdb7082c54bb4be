import { formBlanks } from '#core/domain/papers/forms.ts';
import type { TemplateProblem } from './check-template.ts';
import { blanksIn, namesOf, wordsOf } from './fill.ts';
import type { FormTemplate } from './template-file.ts';
import { blocksOf, cellsOf, listsOf, rowsOf, type Shown, type TemplateText, textsOf } from './walk-template.ts';

/** Blanks of a line that an office may leave out: its number, and the program's own name of the rule. */
const optionalInLists: ReadonlySet<string> = new Set(['index', 'rule']);

/** The title of the file is words only: it stands in the PDF's properties too, where nobody's name may stand. */
const titlePath = 'title';

/** Whether what is under some conditions is printed whenever a blank is filled in. */
function alwaysWith(blank: string, conditions: readonly Shown[]): boolean {
  return conditions.every(({ when, unless }) => unless === undefined && (!when || namesOf(when).includes(blank)));
}

function unknownBlanks(template: FormTemplate, texts: readonly TemplateText[]): TemplateProblem[] {
  const { required, optional = [], lists = {} } = formBlanks(template.form);
  const known = new Set([...required, ...optional]);
  return texts.flatMap(({ path, text, list }): TemplateProblem[] => {
    if (path === titlePath) return blanksIn(text).map((blank) => ({ path, code: 'BLANK_UNKNOWN', data: { blank } }));
    const allowed = list === undefined ? known : new Set(Object.hasOwn(lists, list) ? lists[list] : []);
    const unknown = list !== undefined && !Object.hasOwn(lists, list) ? [] : blanksIn(text);
    const malformed = /[{}]/.test(wordsOf(text));
    return [
      ...(malformed ? [{ path, code: 'BLANK_MALFORMED' as const, data: { text } }] : []),
      ...unknown
        .filter((blank) => !allowed.has(blank))
        .map((blank) => ({ path, code: 'BLANK_UNKNOWN' as const, data: { blank } })),
    ];
  });
}

function missingBlanks(template: FormTemplate, texts: readonly TemplateText[]): TemplateProblem[] {
  const printed = new Set(
    texts.flatMap(({ path, text, list, conditions }) =>
      list === undefined && path !== titlePath ? blanksIn(text).filter((blank) => alwaysWith(blank, conditions)) : [],
    ),
  );
  return formBlanks(template.form)
    .required.filter((blank) => !printed.has(blank))
    .map((blank) => ({ path: 'blocks', code: 'BLANK_NOT_PRINTED', data: { blank } }));
}

function listProblems(template: FormTemplate): TemplateProblem[] {
  const { lists = {} } = formBlanks(template.form);
  const used = listsOf(template);
  const unknown = used
    .filter(({ list }) => !Object.hasOwn(lists, list))
    .map(({ path, list }) => ({ path, code: 'LIST_UNKNOWN' as const, data: { list } }));
  const again = used
    .filter(({ list }, index) => used.findIndex((other) => other.list === list) < index)
    .map(({ path, list }) => ({
      path: path.replace(/\.\w+$/, ''),
      code: 'LIST_PRINTED_TWICE' as const,
      data: { list },
    }));
  const missing = Object.entries(lists).flatMap(([list, blanks]): TemplateProblem[] => {
    const own = used.filter((place) => place.list === list && alwaysWith(list, place.conditions));
    if (own.length === 0) return [{ path: 'blocks', code: 'LIST_NOT_PRINTED', data: { list } }];
    const texts = own.flatMap((place) => place.texts);
    const isPrinted = (blank: string) =>
      texts.some(({ text, shown }) => blanksIn(text).includes(blank) && alwaysWith(blank, [shown]));
    return blanks
      .filter((blank) => !optionalInLists.has(blank) && !isPrinted(blank))
      .map((blank) => ({ path: 'blocks', code: 'LIST_BLANK_NOT_PRINTED', data: { list, blank } }));
  });
  return [...unknown, ...again, ...missing];
}

function imageProblems(template: FormTemplate): TemplateProblem[] {
  const known = formBlanks(template.form).images ?? [];
  return cellsOf(template).flatMap(({ path, cell }) =>
    'image' in cell && !known.includes(cell.image)
      ? [{ path: `${path}.image`, code: 'IMAGE_UNKNOWN' as const, data: { image: cell.image } }]
      : [],
  );
}

function conditionProblems(template: FormTemplate): TemplateProblem[] {
  const { required, optional = [], lists = {}, images = [] } = formBlanks(template.form);
  const known = new Set([...required, ...optional, ...Object.keys(lists), ...images]);
  const check = (path: string, { when, unless }: Shown, names: ReadonlySet<string>): TemplateProblem[] =>
    (
      [
        ['when', when],
        ['unless', unless],
      ] as const
    ).flatMap(([word, condition]) =>
      namesOf(condition)
        .filter((name) => !names.has(name))
        .map((name) => ({ path: `${path}.${word}`, code: 'CONDITION_UNKNOWN' as const, data: { name } })),
    );
  return [
    ...blocksOf(template).flatMap(({ path, block }) => [
      ...check(path, block, known),
      ...(block.kind === 'list'
        ? block.paragraphs.flatMap((paragraph, index) =>
            check(
              `${path}.paragraphs.${index}`,
              paragraph,
              new Set(Object.hasOwn(lists, block.list) ? lists[block.list] : []),
            ),
          )
        : []),
    ]),
    ...rowsOf(template).flatMap(({ path, row }) => check(path, row, known)),
  ];
}

/** Blanks, lists, images and conditions of a template against those of its form. */
export function checkBlanks(template: FormTemplate): TemplateProblem[] {
  const texts = textsOf(template);
  return [
    ...unknownBlanks(template, texts),
    ...listProblems(template),
    ...missingBlanks(template, texts),
    ...imageProblems(template),
    ...conditionProblems(template),
  ];
}
