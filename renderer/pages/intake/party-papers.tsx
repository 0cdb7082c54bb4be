import { paperLabels } from '#core/domain/marriage-law/papers.ts';
import type { PaperCode } from '#core/domain/marriage-law/party.ts';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from './form-row.tsx';
import type { PartyPartProps } from './party-props.ts';
import { usePartyField } from './use-party-field.ts';

/** Facts that the registrar sees and ticks; the first two of every case, the others where they are so. */
const always = ['present', 'willing'] as const;
const sometimes = [
  'needsInterpreter',
  'interpreterPresent',
  'unableToExpressWill',
  'signsOfCoercion',
  'openDivorceApplication',
  'archiveMarriage',
] as const;
/** Whether the form has rare circumstances that are not shown at once. */
export function hasRareFacts(shown: PartyPartProps['shown']): boolean {
  return sometimes.some((fact) => shown.has(fact));
}

type SeenFact = (typeof always)[number] | (typeof sometimes)[number];

function factsOffered({ party, shown }: PartyPartProps, all: boolean): readonly SeenFact[] {
  return [
    ...always.filter((fact) => shown.has(fact)),
    ...sometimes.filter((fact) => party[fact] || (all && shown.has(fact))),
  ];
}

function PapersRow(props: PartyPartProps) {
  const { t, language } = useWords();
  const { path, choose } = usePartyField(props);
  const { party, who, papers: offered } = props;
  const shown = party.papers ?? [];
  const tick = (code: PaperCode, checked: boolean) => {
    const papers = checked ? [...shown, code] : shown.filter((other) => other !== code);
    choose('papers', { papers });
  };
  return (
    <FormRow label={t('party.papers')}>
      {[...offered].map((code, index) => (
        <Tick
          key={code}
          label={t('party.named', { who: t(`role.${who}`), what: paperLabels[code][language] })}
          {...(index === 0 ? { field: path('papers') } : {})}
          checked={shown.includes(code)}
          onChange={(checked) => tick(code, checked)}
        >
          {paperLabels[code][language]}
        </Tick>
      ))}
    </FormRow>
  );
}

interface SeenRowProps extends PartyPartProps {
  /** Whether the rare circumstances are offered too. */
  readonly all: boolean;
}

function SeenRow(props: SeenRowProps) {
  const { t } = useWords();
  const { named, path, choose } = usePartyField(props);
  const { party, all } = props;
  return (
    <FormRow label={t('party.seen')}>
      {factsOffered(props, all).map((fact) => (
        <Tick
          key={fact}
          label={named(`party.${fact}`)}
          field={path(fact)}
          checked={party[fact] ?? false}
          onChange={(checked) => choose(fact, { [fact]: checked })}
        >
          {t(`party.${fact}`)}
        </Tick>
      ))}
    </FormRow>
  );
}

/** The papers that are shown and what the registrar sees of the party. */
export function PartyPapers(props: SeenRowProps) {
  const seen = factsOffered(props, props.all);
  return (
    <>
      {props.shown.has('papers') ? <PapersRow {...props} /> : null}
      {seen.length > 0 ? <SeenRow {...props} /> : null}
    </>
  );
}
