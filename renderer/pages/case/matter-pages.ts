import type { ReactNode } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import type { Stage } from '#core/domain/cases/state.ts';
import type { MatterId } from '#core/domain/matters/schemas.ts';
import type { CaseStep } from '../../app/routes.ts';
import type { OpenCase } from './use-case.ts';

/** The pages of one matter: its steps in their order, and what stands at each. */
export interface MatterPages<Id extends MatterId> {
  readonly steps: readonly CaseStep[];
  /** The step that a case of this stage is at; a case that ended without its goal is at its last one. */
  dueStep(stage: Stage): CaseStep;
  /** The page of the step that is due; steps that are done are looked back at through the sheet. */
  page(view: CaseViewOf<Id>, opened: OpenCase, step: CaseStep): ReactNode;
  /** A quiet button in the head of the case, at every step. */
  head?(view: CaseViewOf<Id>): ReactNode;
  /** Everything that was typed, to be read: for steps that are done, for ends, and for accounts that only look. */
  sheet(view: CaseViewOf<Id>): ReactNode;
}
