import type { Annulment } from '#core/domain/matters/annulment/schema.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { FactsSheet, type SheetFact } from '../request/facts-sheet.tsx';
import { originalFacts } from '../request/original-facts.ts';
import type { Evidence } from './evidence-rows.ts';

/** An annulment as it is read at every later step: persons, registration, ground, facts, evidence. */
export function AnnulmentSheet({ application }: { application: Annulment }) {
  const { t, language } = useWords();
  const { man, woman, kind, original, grounds, facts, evidence = [], coerced, freeSince } = application;
  const piece = ({ from, document = '', number = '', on }: Evidence) =>
    [from ? t(`annulment.from.${from}`) : '', document, number, on ? dayInWords(on, language) : '']
      .filter(Boolean)
      .join(' ');
  const lines: readonly SheetFact[] = [
    { label: t('annulment.kind'), value: kind ? t(`original.kind.${kind}`) : '' },
    ...originalFacts(original, t, language),
    { label: t('annulment.ground'), value: grounds ? t(`annulment.ground.${grounds}`) : '' },
    { label: t('annulment.coerced'), value: coerced && grounds === 'coercion' ? t(`role.${coerced}`) : undefined },
    {
      label: t('annulment.freeSince'),
      value: freeSince && grounds === 'coercion' ? dayInWords(freeSince, language) : undefined,
    },
    { label: t('annulment.facts'), value: facts ?? '' },
    ...evidence.map((row, index) => ({ label: t('annulment.evidenceLine', { number: index + 1 }), value: piece(row) })),
  ];
  return (
    <FactsSheet
      title={t('matter.marriage.annulment')}
      persons={[
        { title: t('role.man'), party: man },
        { title: t('role.woman'), party: woman },
      ]}
      facts={lines}
    />
  );
}
