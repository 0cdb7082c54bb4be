import { categories } from '#core/domain/adoption-law/categories.ts';
import { childHealths } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { adopterKinds } from '#core/domain/matters/adoption-establishment/schema.ts';
import type { Language, Translate } from '../../words/words.ts';

/** The tables of the statistics (收养登记统计), in their order. */
export const statisticTables = [
  'childrenByCategory',
  'childrenByHealth',
  'childrenByAge',
  'adoptersByChildren',
  'adoptersByIncome',
  'adoptersByMarriage',
  'adoptersByKind',
  'placersByKind',
  'placersByIncome',
] as const;
export type StatisticTable = (typeof statisticTables)[number];

const statuses = ['single', 'married', 'divorced', 'widowed'] as const;
const placers = ['institution', 'birth-parents', 'guardian'] as const;

/** Bands `3-6` and `14-`, counted in years, children, ten thousand yuan or yuan. */
const units: Readonly<Partial<Record<StatisticTable, 'years' | 'children' | 'wan' | 'yuan'>>> = {
  childrenByAge: 'years',
  adoptersByChildren: 'children',
  adoptersByIncome: 'wan',
  placersByIncome: 'yuan',
};

const among = <Code extends string>(codes: readonly Code[], code: string) => codes.find((one) => one === code);

/** What a line of a table is called; a code of no table stays as it is. */
export function lineWords(table: StatisticTable, code: string, t: Translate, language: Language): string {
  if (code === 'untold') return t('adoptStats.untold');
  const unit = units[table];
  if (unit) {
    const [from = '', to] = code.split('-');
    if (to === undefined) return t(`adoptStats.of.${unit}`, { count: from });
    return to === '' ? t(`adoptStats.from.${unit}`, { from }) : t(`adoptStats.between.${unit}`, { from, to });
  }
  const health = among(childHealths, code);
  if (table === 'childrenByHealth' && health) return t(`adopt.health.${health}`);
  const status = among(statuses, code);
  if (table === 'adoptersByMarriage' && status) return t(`status.${status}`);
  const kind = among(adopterKinds, code);
  if (table === 'adoptersByKind' && kind) return t(`kind.${kind}`);
  const placer = among(placers, code);
  if (table === 'placersByKind' && placer) return t(`adoptStats.placer.${placer}`);
  const category = categories.find((one) => String(one.code) === code);
  return table === 'childrenByCategory' && category ? category[language] : code;
}
