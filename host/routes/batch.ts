import { advanceCouple, batchList, printForms } from '#core/usecases/batch.ts';
import { answerRun, printRun } from '#core/usecases/print-run.ts';
import type { CallContext } from '../connection.ts';
import { fileOf, type RouteParts, sessionOf } from './guard.ts';

/** A day with many couples: registered in a row, printed as one job. */
export function batchRoutes(parts: RouteParts) {
  const { services } = parts;
  const { batch } = parts.guarded;
  const of = async (context: CallContext) => {
    const session = await sessionOf(parts, context);
    return { session, ports: { setter: services.setterOf(session.mode), spooler: services.spooler } };
  };
  const printed = ({ pdf, job }: { pdf: Uint8Array; job: string | null }, name: string) => ({
    pdf: fileOf(pdf, name, 'application/pdf'),
    job,
  });
  return {
    batch: {
      list: batch.list.handler(async ({ context }) => {
        const { couples, jobs } = await batchList((await of(context)).session);
        return { couples: [...couples], jobs: jobs.map((job) => ({ ...job, sheets: [...job.sheets] })) };
      }),
      advance: batch.advance.handler(async ({ input, context }) => {
        const { session, ports } = await of(context);
        await advanceCouple(session, input, ports.setter);
        return {};
      }),
      print: batch.print.handler(async ({ input, context }) => {
        const { session, ports } = await of(context);
        return printed(await printRun(session, input, ports), 'booklets.pdf');
      }),
      answer: batch.answer.handler(async ({ input, context }) => {
        const { session, ports } = await of(context);
        await answerRun(session, input, ports);
        return {};
      }),
      forms: batch.forms.handler(async ({ input, context }) => {
        const { session, ports } = await of(context);
        return printed(await printForms(session, input, ports), 'forms.pdf');
      }),
    },
  };
}
