import type { MatterPages } from '../case/matter-pages.ts';
import { FuneralDone } from './funeral-done.tsx';
import { FuneralIntake } from './funeral-intake.tsx';
import { FuneralSheet } from './funeral-sheet.tsx';
import { funeralSteps } from './funeral-steps.ts';
import { HallPage } from './hall-page.tsx';
import { ToHallPage } from './to-hall-page.tsx';

/** 困难群众基本丧葬费免除: the township's form, the way to the hall, the hall's bill, the waiver. */
export const funeralPages: MatterPages<'funeral.subsidy'> = {
  ...funeralSteps,
  sheet: (view) => <FuneralSheet application={view.application} />,
  page(view, opened, step) {
    switch (step) {
      case 'to-hall':
        return <ToHallPage view={view} opened={opened} />;
      case 'hall':
        return <HallPage key={view.draftRevision} view={view} opened={opened} />;
      case 'answer':
        return <FuneralDone view={view} opened={opened} />;
      default:
        // A draft loaded anew, after a conflict, begins from what the host has.
        return <FuneralIntake key={view.draftRevision} view={view} opened={opened} />;
    }
  },
};
