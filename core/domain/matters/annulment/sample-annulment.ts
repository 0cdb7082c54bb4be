import type { PlainDate } from '../../dates/plain-date.ts';
import { lawDays } from '../../marriage-law/rule-sets.ts';
import { sampleRegistered } from '../../marriage-law/sample-registered.ts';
import type { AnnulmentExample } from './rules/rule.ts';
import { type Annulment, annulmentSchema } from './schema.ts';

const coercion = (on: PlainDate) =>
  ({
    grounds: 'coercion',
    coerced: 'woman',
    freeSince: on,
    nothingOpen: true,
    evidence: [{ from: 'police', document: '公安机关出具的解救证明', on }],
  }) as const;

const impostor = (on: PlainDate) =>
  ({
    grounds: 'impostor',
    evidence: [{ from: 'police', document: '身份冒用情况说明', number: '渝公〔2025〕第1号', on }],
  }) as const;

/** A complete case of synthetic persons for a day: of an impostor, before 2021 of coercion; in between nothing could pass. */
export function sampleAnnulment(
  on: PlainDate,
  changes: Pick<AnnulmentExample, 'man' | 'woman' | 'facts'> = {},
): Annulment {
  return annulmentSchema.parse({
    ...sampleRegistered(changes),
    kind: 'marriage',
    facts: '经公安机关查明，登记的一方系他人冒用身份。',
    certificateShown: true,
    ...(on < lawDays.civilCode ? coercion(on) : impostor(on)),
    ...changes.facts,
  });
}
