import {
  blankHistory,
  blanksOverview,
  blanksToDestroy,
  destroyBlanks,
  handOutBlanks,
  loseOrFindBlank,
  receiveBlanks,
  takeBackBlanks,
  voidBlank,
} from '#core/usecases/blanks.ts';
import { compareCount, eveningBalance } from '#core/usecases/stock-count.ts';
import type { CallContext } from '../connection.ts';
import { fileOf, type RouteParts, sessionOf } from './guard.ts';

/** Blank booklets: their ledger, counts and the evening balance. */
export function blankRoutes(parts: RouteParts) {
  const { services } = parts;
  const { blanks } = parts.guarded;
  const of = (context: CallContext) => sessionOf(parts, context);
  return {
    blanks: {
      overview: blanks.overview.handler(async ({ context }) => {
        const { counts, receipts, used } = await blanksOverview(await of(context));
        return { counts, receipts: [...receipts], used: [...used] };
      }),
      receive: blanks.receive.handler(async ({ input, context }) => receiveBlanks(await of(context), input)),
      handOut: blanks.handOut.handler(async ({ input, context }) => handOutBlanks(await of(context), input)),
      takeBack: blanks.takeBack.handler(async ({ input, context }) => takeBackBlanks(await of(context), input)),
      voidBlank: blanks.voidBlank.handler(async ({ input, context }) => {
        await voidBlank(await of(context), input);
        return {};
      }),
      loseOrFind: blanks.loseOrFind.handler(async ({ input, context }) => {
        await loseOrFindBlank(await of(context), input);
        return {};
      }),
      toDestroy: blanks.toDestroy.handler(async ({ input, context }) => [
        ...(await blanksToDestroy(await of(context), input.kind)),
      ]),
      destroy: blanks.destroy.handler(async ({ input, context }) => destroyBlanks(await of(context), input)),
      history: blanks.history.handler(async ({ input, context }) => {
        const { blank, moves } = await blankHistory(await of(context), input.printNumber);
        return { blank, moves: [...moves] };
      }),
      balance: blanks.balance.handler(async ({ input, context }) => {
        const { on, lines, holdings } = await eveningBalance(await of(context), input.on);
        return { on, lines: [...lines], holdings: [...holdings] };
      }),
      balanceSheet: blanks.balanceSheet.handler(async ({ input, context }) => {
        const session = await of(context);
        const balance = await eveningBalance(session, input.on);
        const office = await session.register.read((reader) => reader.office());
        const pdf = await services.stockPapersOf(session.mode).balanceSheet(balance, office?.name ?? '');
        return fileOf(pdf, `balance-${input.on}.pdf`, 'application/pdf');
      }),
      compareCount: blanks.compareCount.handler(async ({ input, context }) => {
        const { missing, unexpected, ...result } = await compareCount(await of(context), input);
        return { ...result, missing: [...missing], unexpected: [...unexpected] };
      }),
    },
  };
}
