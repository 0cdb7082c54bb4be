import { type ChildStandard, childStandardSchema } from './standards.ts';

const dispersedKinds = ['orphan', 'hiv'] as const;

/**
 * The standards of 重庆市 as far as they were found (adoption law notes 13.1). Children with HIV are paid as orphans in a
 * family. Nothing was found before September 2021 nor for 2022 to 2024: those months have no standard until the office
 * saves its own.
 */
export const chongqingStandards: readonly ChildStandard[] = [
  {
    document: '渝民〔2021〕143号',
    from: '2021-09-01', // 发文之日次月起
    to: '2021-12-31', // the next known step is of 2025; that this one held to the end of its year is our reading
    inferred: true,
    lines: [
      { kinds: ['orphan'], care: ['institution'], monthly: '1477.00' },
      { kinds: [...dispersedKinds], care: ['dispersed'], monthly: '1277.00' },
      { kinds: ['hiv'], care: ['institution'], monthly: '1277.00' },
      { kinds: ['de-facto-orphan'], care: ['dispersed', 'institution'], monthly: '1225.00' },
    ],
  },
  {
    // Known only as "raised from"; since when it held was not found, the year of the next document is our reading.
    document: '渝民规〔2025〕6号（调整前标准）',
    from: '2025-01-01',
    to: '2025-06-30',
    inferred: true,
    lines: [
      { kinds: ['orphan', 'de-facto-orphan'], care: ['institution'], monthly: '1825.00' },
      { kinds: ['orphan', 'hiv', 'de-facto-orphan'], care: ['dispersed'], monthly: '1625.00' },
      { kinds: ['hiv'], care: ['institution'], monthly: '1625.00' },
    ],
  },
  {
    document: '渝民规〔2025〕6号',
    from: '2025-07-01',
    lines: [
      { kinds: ['orphan', 'de-facto-orphan'], care: ['institution'], monthly: '1851.00' },
      { kinds: ['orphan', 'hiv', 'de-facto-orphan'], care: ['dispersed'], monthly: '1651.00' },
      { kinds: ['hiv'], care: ['institution'], monthly: '1651.00' },
    ],
  },
  {
    // Of children in a family no change was found: the standard of July 2025 goes on for them.
    document: '渝民规〔2025〕15号',
    from: '2026-01-01',
    lines: [{ kinds: ['orphan', 'de-facto-orphan'], care: ['institution'], monthly: '2000.00' }],
  },
].map((standard) => childStandardSchema.parse(standard));
