import { answerCase, decideCase, notifyParties, serveDecision } from '#core/usecases/answer-case.ts';
import { confirmCertificate, nextBlank, sendCertificate, spoilCertificate } from '#core/usecases/certificates.ts';
import { checkCertificate, linesOfCertificate } from '#core/usecases/check-certificate.ts';
import { correctCase } from '#core/usecases/correct-case.ts';
import { acceptCase, beginExamination, lapseCase, withdrawCase } from '#core/usecases/divorce-steps.ts';
import { saveDraft } from '#core/usecases/drafts.ts';
import {
  approveCase,
  closeCase,
  recordOnlineCheck,
  refuseCase,
  returnCase,
  submitCase,
} from '#core/usecases/examine-case.ts';
import { findCases, home } from '#core/usecases/home.ts';
import { openCase, viewCase } from '#core/usecases/open-case.ts';
import { paperPdf, printPaper } from '#core/usecases/print-paper.ts';
import { progressCase } from '#core/usecases/progress-case.ts';
import { registerCase } from '#core/usecases/register-case.ts';
import type { CallContext } from '../connection.ts';
import type { Mode } from '../session/data-folders.ts';
import { fileOf, type RouteParts, sessionOf } from './guard.ts';

/** Cases, their certificates and papers. */
export function caseRoutes(parts: RouteParts) {
  const { guarded, services } = parts;
  const of = (context: CallContext) => sessionOf(parts, context);
  const portsOf = (mode: Mode) => ({ setter: services.setterOf(mode), spooler: services.spooler });
  return {
    cases: {
      home: guarded.cases.home.handler(async ({ context }) => {
        const found = await home(await of(context));
        return { ...found, cases: [...found.cases] };
      }),
      view: guarded.cases.view.handler(async ({ input, context }) => viewCase(await of(context), input)),
      open: guarded.cases.open.handler(async ({ input, context }) => openCase(await of(context), input)),
      saveDraft: guarded.cases.saveDraft.handler(async ({ input, context }) => {
        const { duplicates, earlier, ...kept } = await saveDraft(await of(context), input);
        return { ...kept, duplicates: [...duplicates], earlier: [...earlier] };
      }),
      accept: guarded.cases.accept.handler(async ({ input, context }) => acceptCase(await of(context), input)),
      withdraw: guarded.cases.withdraw.handler(async ({ input, context }) => withdrawCase(await of(context), input)),
      beginExamination: guarded.cases.beginExamination.handler(async ({ input, context }) =>
        beginExamination(await of(context), input),
      ),
      lapse: guarded.cases.lapse.handler(async ({ input, context }) => lapseCase(await of(context), input)),
      correct: guarded.cases.correct.handler(async ({ input, context }) => {
        const session = await of(context);
        return correctCase(session, input, services.setterOf(session.mode));
      }),
      answer: guarded.cases.answer.handler(async ({ input, context }) => answerCase(await of(context), input)),
      progress: guarded.cases.progress.handler(async ({ input, context }) => progressCase(await of(context), input)),
      notify: guarded.cases.notify.handler(async ({ input, context }) => notifyParties(await of(context), input)),
      decide: guarded.cases.decide.handler(async ({ input, context }) => decideCase(await of(context), input)),
      serve: guarded.cases.serve.handler(async ({ input, context }) => serveDecision(await of(context), input)),
      find: guarded.cases.find.handler(async ({ input, context }) => [
        ...(await findCases(await of(context), input.text)),
      ]),
      submit: guarded.cases.submit.handler(async ({ input, context }) => submitCase(await of(context), input)),
      return: guarded.cases.return.handler(async ({ input, context }) => returnCase(await of(context), input)),
      recordOnlineCheck: guarded.cases.recordOnlineCheck.handler(async ({ input, context }) =>
        recordOnlineCheck(await of(context), input),
      ),
      approve: guarded.cases.approve.handler(async ({ input, context }) => approveCase(await of(context), input)),
      refuse: guarded.cases.refuse.handler(async ({ input, context }) => refuseCase(await of(context), input)),
      register: guarded.cases.register.handler(async ({ input, context }) => {
        const session = await of(context);
        return registerCase(session, input, services.setterOf(session.mode));
      }),
      close: guarded.cases.close.handler(async ({ input, context }) => closeCase(await of(context), input)),
    },
    certificates: {
      nextBlank: guarded.certificates.nextBlank.handler(
        async ({ input, context }) => (await nextBlank(await of(context), input.kind)) ?? null,
      ),
      send: guarded.certificates.send.handler(async ({ input, context }) => {
        const session = await of(context);
        const sent = await sendCertificate(session, input, portsOf(session.mode));
        return { ...sent, pdf: fileOf(sent.pdf, `${input.printNumber}.pdf`, 'application/pdf') };
      }),
      lines: guarded.certificates.lines.handler(async ({ input, context }) => [
        ...(await linesOfCertificate(await of(context), input)),
      ]),
      check: guarded.certificates.check.handler(async ({ input, context }) =>
        checkCertificate(await of(context), input),
      ),
      confirm: guarded.certificates.confirm.handler(async ({ input, context }) =>
        confirmCertificate(await of(context), input),
      ),
      spoil: guarded.certificates.spoil.handler(async ({ input, context }) =>
        spoilCertificate(await of(context), input),
      ),
    },
    papers: {
      pdf: guarded.papers.pdf.handler(async ({ input, context }) => {
        const session = await of(context);
        const pdf = await paperPdf(session, portsOf(session.mode), input);
        return fileOf(pdf, `${input.paper}.pdf`, 'application/pdf');
      }),
      missingGlyphs: guarded.papers.missingGlyphs.handler(async ({ input, context }) => {
        const session = await of(context);
        return { characters: [...services.setterOf(session.mode).missingGlyphs(input.text)] };
      }),
      print: guarded.papers.print.handler(async ({ input, context }) => {
        const session = await of(context);
        return { job: await printPaper(session, portsOf(session.mode), input) };
      }),
    },
  };
}
