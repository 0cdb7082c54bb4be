import type { CaseSummaryView } from '#core/contract/shapes.ts';
import type { RegisteredKind } from './taken-registration.ts';

/** A line of the register with its number and day. */
export interface RegisteredLine extends CaseSummaryView {
  readonly number: string;
  readonly registeredOn: NonNullable<CaseSummaryView['registeredOn']>;
}

const kindOfMatter: Readonly<Record<string, RegisteredKind | 'reissue'>> = {
  'marriage.registration': 'marriage',
  'divorce.registration': 'divorce',
  'marriage.reissue': 'reissue',
};

/** What a line registered; undefined for a matter that registers nothing. */
export function kindOfLine({ matter }: Pick<CaseSummaryView, 'matter'>): RegisteredKind | 'reissue' | undefined {
  return kindOfMatter[matter];
}

function isRegistered(line: CaseSummaryView): line is RegisteredLine {
  return line.number !== null && line.registeredOn !== null && kindOfLine(line) !== undefined;
}

/**
 * The lines that are registrations, of one kind where it is asked for. Whether a reissue was of a marriage or a divorce
 * only its page tells, so reissues are always among them.
 */
export function registeredLines(
  lines: readonly CaseSummaryView[],
  kind: RegisteredKind | undefined,
): readonly RegisteredLine[] {
  return lines
    .filter(isRegistered)
    .filter((line) => kind === undefined || [kind, 'reissue'].includes(kindOfLine(line) ?? ''));
}
