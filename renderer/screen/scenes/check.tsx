import { Fragment } from 'react';
import { type PartyRole, partyRoles } from '#core/domain/law/judgement.ts';
import { beginsPerson } from '#core/domain/papers/booklet-lines.ts';
import type { Answerer, SceneOf } from '../messages.ts';
import { say } from '../say.ts';
import { BookletPages } from './booklet-pages.tsx';

type CheckScene = SceneOf<'check'>;
type CheckProps = CheckScene & { readonly onAnswer: Answerer | undefined };

interface TabProps extends CheckProps {
  readonly who: PartyRole;
}

function Tab({ who, party, names, confirmed, onAnswer }: TabProps) {
  return (
    <button
      type="button"
      role="tab"
      aria-selected={who === party}
      className="check-tab"
      onClick={() => onAnswer?.({ answer: 'look-at', party: who })}
    >
      <span className="check-side">{say(`role.${who}`)}</span>
      <span className="check-name">{names[who]}</span>
      {confirmed[who] ? <span className="check-tick">{say('bigScreen.check.done')}</span> : null}
    </button>
  );
}

function Lines({ lines }: Pick<CheckScene, 'lines'>) {
  return (
    <dl className="check-lines">
      {lines.map(({ label, value }, index) => (
        // The lines of a booklet keep their order, and two of them may say the same.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={index}>
          <dt data-begins={beginsPerson(label) || undefined}>{label}</dt>
          <dd data-begins={beginsPerson(label) || undefined}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** 当事人核对: the booklet as it will be printed and what stands there in large type, with one answer for each of the two. */
export function Check(props: CheckProps) {
  const { party, names, pdf, lines, confirmed, onAnswer } = props;
  const shown = partyRoles.filter((who) => names[who] !== '');
  const done = confirmed[party];
  return (
    <div className="check">
      <div className="check-tabs" role="tablist" aria-label={say('bigScreen.check.title')}>
        {shown.map((who) => (
          <Tab key={who} {...props} who={who} />
        ))}
      </div>
      <BookletPages pdf={pdf} />
      <Lines lines={lines} />
      <div className="check-answers">
        <p>{say(done ? 'bigScreen.check.thanks' : 'bigScreen.check.ask')}</p>
        <button type="button" className="check-wrong" onClick={() => onAnswer?.({ answer: 'wrong', party })}>
          {say('bigScreen.check.wrong')}
        </button>
        {done ? null : (
          <button type="button" className="check-right" onClick={() => onAnswer?.({ answer: 'right', party })}>
            {say('bigScreen.check.right')}
          </button>
        )}
      </div>
    </div>
  );
}
