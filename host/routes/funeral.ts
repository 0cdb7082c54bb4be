import type { SettlementLine, SettlementSums } from '#core/domain/matters/funeral-subsidy/settlement-sheet.ts';
import { funeralHalls, removeFuneralHall, saveFuneralHall } from '#core/usecases/funeral-halls.ts';
import { type FuneralSettlement, funeralSettlement, markSettlement } from '#core/usecases/funeral-settlement.ts';
import { removeSubsidyTable, saveSubsidyTable, subsidyTables, trySubsidyTable } from '#core/usecases/funeral-tables.ts';
import type { CallContext } from '../connection.ts';
import { fileOf, type RouteParts, sessionOf, xlsxType } from './guard.ts';
import { namesOf } from './office-files.ts';

function copySums({ items, ...sums }: SettlementSums) {
  return { ...sums, items: { ...items } };
}

function copyLine({ hall: _hall, hallName: _name, ...line }: SettlementLine) {
  return {
    ...line,
    class: line.class ?? null,
    died: line.died ?? null,
    settledOn: line.settledOn ?? null,
    paidOn: line.paidOn ?? null,
  };
}

/** A settlement as it crosses the wire. */
function settlementView({ period, halls, statistics }: FuneralSettlement) {
  const { sums, byMonth, byCounty, byHall, byClass, byItem, refused, ...figures } = statistics;
  return {
    period: { ...period },
    halls: halls.map(({ counties, ...hall }) => ({
      ...hall,
      sums: copySums(hall.sums),
      counties: counties.map(({ key, lines, classes, ...county }) => ({
        county: key,
        lines: lines.map(copyLine),
        sums: copySums(county.sums),
        classes: classes.map((one) => ({ class: one.key, sums: copySums(one.sums) })),
      })),
    })),
    statistics: {
      ...figures,
      sums: copySums(sums),
      byMonth: [...byMonth],
      byCounty: [...byCounty],
      byHall: [...byHall],
      byClass: [...byClass],
      byItem: [...byItem],
      refused: [...refused],
    },
  };
}

/** Funeral subsidies beside their cases. */
export function funeralRoutes(parts: RouteParts) {
  const { guarded, services } = parts;
  const of = (context: CallContext) => sessionOf(parts, context);
  return {
    funeral: {
      settlement: guarded.funeral.settlement.handler(async ({ input, context }) =>
        settlementView(await funeralSettlement(await of(context), input)),
      ),
      settlementFile: guarded.funeral.settlementFile.handler(async ({ input: { as, ...choice }, context }) => {
        const session = await of(context);
        const settlement = await funeralSettlement(session, choice);
        const papers = services.funeralPapersOf(session.mode);
        const name = `settlement-${choice.year}`;
        if (as === 'xlsx') return fileOf(await papers.settlementSheet(settlement), `${name}.xlsx`, xlsxType);
        return fileOf(await papers.settlement(settlement, session.clock.today()), `${name}.pdf`, 'application/pdf');
      }),
      summaryFile: guarded.funeral.summaryFile.handler(async ({ input: { as, year }, context }) => {
        const session = await of(context);
        const settlement = await funeralSettlement(session, { year });
        const papers = services.funeralPapersOf(session.mode);
        const name = `summary-${year}`;
        if (as === 'xlsx') return fileOf(await papers.summarySheet(settlement), `${name}.xlsx`, xlsxType);
        return fileOf(await papers.summary(settlement, session.clock.today()), `${name}.pdf`, 'application/pdf');
      }),
      mark: guarded.funeral.mark.handler(async ({ input, context }) => ({
        files: await markSettlement(await of(context), input),
      })),
      tables: guarded.funeral.tables.handler(async ({ context }) => {
        const session = await of(context);
        const line = await namesOf(session);
        return (await subsidyTables(session)).map((table) => ({ ...table, own: table.own ? line(table.own) : null }));
      }),
      tryTable: guarded.funeral.tryTable.handler(async ({ input, context }) => {
        const { problems, changes, ...trial } = await trySubsidyTable(await of(context), input.body);
        return { ...trial, problems: [...problems], changes: [...changes] };
      }),
      saveTable: guarded.funeral.saveTable.handler(async ({ input, context }) => {
        const session = await of(context);
        return (await namesOf(session))(await saveSubsidyTable(session, input));
      }),
      removeTable: guarded.funeral.removeTable.handler(async ({ input, context }) => {
        await removeSubsidyTable(await of(context), input.id);
        return {};
      }),
      halls: guarded.funeral.halls.handler(async ({ context }) => {
        const session = await of(context);
        const line = await namesOf(session);
        return (await funeralHalls(session)).map(({ hall, file }) => ({ hall, file: line(file) }));
      }),
      saveHall: guarded.funeral.saveHall.handler(async ({ input, context }) => {
        const session = await of(context);
        return (await namesOf(session))(await saveFuneralHall(session, input));
      }),
      removeHall: guarded.funeral.removeHall.handler(async ({ input, context }) => {
        await removeFuneralHall(await of(context), input.id);
        return {};
      }),
    },
  };
}
