import type { CaseViewOf } from '#core/contract/shapes.ts';
import type { CaseStep } from '../../app/routes.ts';
import type { MatterPages } from '../case/matter-pages.ts';
import type { OpenCase } from '../case/use-case.ts';
import { AnnulmentIntake } from './annulment-intake.tsx';
import { AnnulmentSheet } from './annulment-sheet.tsx';
import { annulmentSteps } from './annulment-steps.ts';
import { DecidePage } from './decide-page.tsx';
import { NotifyPage } from './notify-page.tsx';
import { ServePage } from './serve-page.tsx';

function page(view: CaseViewOf<'marriage.annulment'>, opened: OpenCase, step: CaseStep) {
  const { application } = view;
  const sheet = <AnnulmentSheet application={application} />;
  const names = { man: application.man.name ?? '', woman: application.woman.name ?? '' };
  const inRegister = Boolean(application.original?.caseId);
  if (step === 'notify') return <NotifyPage view={view} opened={opened} sheet={sheet} />;
  if (step === 'decide') return <DecidePage view={view} opened={opened} sheet={sheet} inRegister={inRegister} />;
  if (step === 'serve') return <ServePage view={view} opened={opened} sheet={sheet} names={names} />;
  return <AnnulmentIntake key={view.draftRevision} view={view} opened={opened} />;
}

/** 撤销婚姻登记: 受理, 告知, 决定, 送达. */
export const annulmentPages: MatterPages<'marriage.annulment'> = {
  ...annulmentSteps,
  page,
  sheet: (view) => <AnnulmentSheet application={view.application} />,
};
