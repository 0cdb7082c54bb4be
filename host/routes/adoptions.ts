import { adoptionStatisticsOf, noticesOf } from '#core/usecases/adoption-lists.ts';
import type { CallContext } from '../connection.ts';
import { type RouteParts, sessionOf } from './guard.ts';

/** Sums of adoptions and the register of notices. */
export function adoptionRoutes(parts: RouteParts) {
  const { guarded } = parts;
  const of = (context: CallContext) => sessionOf(parts, context);
  return {
    adoptions: {
      statistics: guarded.adoptions.statistics.handler(async ({ input, context }) => {
        const { total, ...tables } = await adoptionStatisticsOf(await of(context), input);
        return {
          total,
          childrenByCategory: [...tables.childrenByCategory],
          childrenByHealth: [...tables.childrenByHealth],
          childrenByAge: [...tables.childrenByAge],
          adoptersByChildren: [...tables.adoptersByChildren],
          adoptersByIncome: [...tables.adoptersByIncome],
          adoptersByMarriage: [...tables.adoptersByMarriage],
          adoptersByKind: [...tables.adoptersByKind],
          placersByKind: [...tables.placersByKind],
          placersByIncome: [...tables.placersByIncome],
        };
      }),
      notices: guarded.adoptions.notices.handler(async ({ context }) => [...(await noticesOf(await of(context)))]),
    },
  };
}
