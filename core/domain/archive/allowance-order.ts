import { form, type PaperItem, scan } from './paper-item.ts';

/** No measure for these files was found: the order is that of the procedure, and nothing but the acts themselves is missed. */
const article = '国办发〔2010〕54号、渝民发〔2010〕184号（未见专门的归档办法，按办理顺序）';
const usual = { need: 'usual' } as const;
const optional = { need: 'optional' } as const;

const shown: readonly PaperItem[] = [
  form('allowance-orphan-form', article, { ...usual, or: ['allowance-institution-form', 'allowance-de-facto-form'] }),
  scan('household-copy', article, usual),
  scan('identity-copy', article, optional),
  scan('parent-state-proof', article, usual),
  scan('guardian-confirmation', article, optional),
  scan('school-proof', article, optional),
  scan('other', article, optional),
];

/** The papers of a children's allowance (儿童福利档案), by its end. */
export const allowanceOrder = {
  stopped: [
    form('allowance-grant', article),
    form('allowance-stop', article),
    form('allowance-receipt', article, usual),
    ...shown,
  ],
  refused: [form('allowance-refusal', article), form('allowance-receipt', article, optional), ...shown],
} as const satisfies Readonly<Record<string, readonly PaperItem[]>>;
