import type { DatedRule, ExampleBase } from '../law/rule.ts';
import type { ActContext } from './act.ts';

/** A worked example: how a complete application of that day differs from the matter's sample. */
export interface ActExample<Application> extends ExampleBase {
  readonly change?: (application: Application) => Application;
}

/** One dated rule of an act on a registered adoption. */
export type ActRule<Application, Code extends string> = DatedRule<
  ActContext<Application>,
  Code,
  ActExample<Application>
>;
