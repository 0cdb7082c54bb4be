import { form, type PaperItem, scan } from './paper-item.ts';

// No document of its own prescribes the order of these files: it is that of the procedure (渝民发〔2010〕2号).
const measures = '渝民发〔2010〕2号';
const optional = { need: 'optional' } as const;
const usual = { need: 'usual' } as const;

const shown: readonly PaperItem[] = [
  scan('organiser-id-copy', measures),
  scan('deceased-id-copy', measures),
  scan('death-certificate-copy', measures),
  scan('relief-status-copy', measures, usual),
];
const others = scan('other', measures, optional);
const check = form('funeral-duplicate-check', measures, usual);

/** The order of papers of a funeral subsidy: the form first, then what was shown, then the hall's part; or the notice. */
export const funeralOrder = {
  answered: [
    form('funeral-application', measures),
    ...shown,
    check,
    scan('cremation-certificate-copy', measures, usual),
    form('funeral-computation', measures),
    scan('hall-bill', measures, usual),
    others,
  ],
  refused: [
    form('funeral-refusal', measures),
    form('funeral-application', measures, optional),
    ...shown.map((item): PaperItem => ({ ...item, need: 'optional' })),
    check,
    form('funeral-computation', measures, optional),
    others,
  ],
} as const;
