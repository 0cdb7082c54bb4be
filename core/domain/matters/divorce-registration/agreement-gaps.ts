import type { AgreementTerms, DivorceApplication } from './schema.ts';

/** The four points that the law asks of the agreement (民法典 第一千零七十六条), in its order. */
export const agreementPoints = ['voluntary', 'children', 'property', 'debts'] as const;
export type AgreementPoint = (typeof agreementPoints)[number];

type Child = NonNullable<AgreementTerms['children']>[number];
type Share = NonNullable<AgreementTerms['property']>[number];

const isBlank = (text: string | undefined) => text === undefined || text.trim() === '';

function childGaps(child: Child, path: string): readonly string[] {
  const { name, livesWith, support } = child;
  const paid = livesWith === 'man' || livesWith === 'woman';
  return [
    ...(isBlank(name) ? [`${path}.name`] : []),
    ...(livesWith === undefined ? [`${path}.livesWith`] : []),
    ...(paid && isBlank(support) ? [`${path}.support`] : []),
  ];
}

function shareGaps(share: Share, path: string): readonly string[] {
  return [...(isBlank(share.what) ? [`${path}.what`] : []), ...(share.to === undefined ? [`${path}.to`] : [])];
}

function pointGaps(terms: AgreementTerms | undefined, point: Exclude<AgreementPoint, 'voluntary'>): readonly string[] {
  if (point === 'children') {
    if (!terms?.children) return ['terms.children'];
    return terms.children.flatMap((child, index) => childGaps(child, `terms.children.${index}`));
  }
  const shares = terms?.[point];
  if (!shares) return [`terms.${point}`];
  return shares.flatMap((share, index) => shareGaps(share, `terms.${point}.${index}`));
}

/**
 * The paths of what the terms still leave open (`terms.children.0.support`); empty where the agreement can be written.
 * A list that is there and empty says that there is nothing, which is an answer; a list that is absent is none.
 */
export function agreementGaps({ terms }: Pick<DivorceApplication, 'terms'>): readonly string[] {
  return (['children', 'property', 'debts'] as const).flatMap((point) => pointGaps(terms, point));
}

/**
 * Which of the four points the agreement covers (D-05). What the clerk says of the paper wins; else the terms decide, from
 * which the text is written, always with the sentence of free will. Undefined: neither is known.
 */
export function agreementCovers({
  agreement,
  terms,
}: Pick<DivorceApplication, 'agreement' | 'terms'>): Readonly<Record<AgreementPoint, boolean | undefined>> {
  const covered = (point: AgreementPoint): boolean | undefined => {
    const stated = agreement?.[point];
    if (stated !== undefined || !terms) return stated;
    return point === 'voluntary' || pointGaps(terms, point).length === 0;
  };
  return {
    voluntary: covered('voluntary'),
    children: covered('children'),
    property: covered('property'),
    debts: covered('debts'),
  };
}
