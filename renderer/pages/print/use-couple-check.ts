import { useEffect, useRef, useState } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import type { CoupleBookletKind } from '#core/domain/cases/blanks.ts';
import { type PartyRole, partyRoles } from '#core/domain/law/judgement.ts';
import { client } from '../../api/client.ts';
import type { Failure } from '../../api/failure.ts';
import { useLoad } from '../../api/use-load.ts';
import { useDesk } from '../../app/desk.tsx';
import type { Answerer, SceneOf } from '../../screen/messages.ts';
import { useScreen } from '../../screen/use-screen.ts';
import { partyOf } from '../case/names-of.ts';
import type { OpenCase } from '../case/use-case.ts';
import { holderPaper } from './holder-paper.ts';

/** The couple's own check as the page of printing has it. */
export interface CoupleCheck {
  /** Whose booklet is being looked at; undefined while none is. */
  readonly party: PartyRole | undefined;
  /** The picture, as soon as it is there. */
  readonly scene: SceneOf<'check'> | undefined;
  readonly failure: Failure | undefined;
  /** Whether the picture stands in this window and not in the second one. */
  readonly here: boolean;
  /** Who said that something is wrong. */
  readonly wrong: PartyRole | undefined;
  readonly answer: Answerer;
  readonly begin: () => void;
  readonly bringHere: () => void;
  readonly end: () => void;
}

function sides<T>(of: (side: PartyRole) => T): Record<PartyRole, T> {
  return { man: of('man'), woman: of('woman') };
}

/** Runs the check in the second window; in this one for a divorce, which is never shown there, or where none opens. */
export function useCoupleCheck(view: CaseView, opened: OpenCase, kind: CoupleBookletKind): CoupleCheck {
  const screen = useScreen();
  const { locked } = useDesk();
  const [party, setParty] = useState<PartyRole>();
  const [wrong, setWrong] = useState<PartyRole>();
  const [chosenHere, setHere] = useState(false);
  const here = chosenHere || kind === 'divorce-certificate' || screen.blocked;
  const receives = (side: PartyRole) => view.parties.includes(side);
  const isChecked = (side: PartyRole) => holderPaper(view, side).checkedOn !== undefined;
  const names = sides((side) => (receives(side) ? (partyOf(view, side)?.name ?? '') : ''));
  const confirmed = sides(isChecked);

  const loaded = useLoad(async () => {
    if (!party) return undefined;
    const asked = { caseId: view.id, party };
    const [pdf, lines] = await Promise.all([
      client.papers.pdf({ ...asked, paper: kind, labels: true }),
      client.certificates.lines(asked),
    ]);
    return { party, pdf, lines };
  }, [view.id, party, kind, view.corrections.length]);
  const { data } = loaded;
  const scene: CoupleCheck['scene'] =
    party && data?.party === party ? { scene: 'check', names, confirmed, ...data } : undefined;

  const end = () => {
    if (party) screen.rest();
    setParty(undefined);
  };
  const answer: Answerer = async (given) => {
    if (!party || given.answer === 'ready' || given.answer === 'gone' || !receives(given.party)) return;
    setParty(given.party);
    if (given.answer === 'wrong') {
      setWrong(given.party);
      end();
    }
    if (given.answer !== 'right' || isChecked(given.party)) return;
    const done = await opened.doAct((ids) => client.certificates.check({ ...ids, party: given.party }));
    const next = partyRoles.find((side) => side !== given.party && receives(side) && !isChecked(side));
    if (done && next) setParty(next);
  };

  const latest = useRef({ answer, end });
  latest.current = { answer, end };
  useEffect(() => screen.onAnswer((given) => latest.current.answer(given)), [screen.onAnswer]);
  useEffect(() => {
    if (locked) latest.current.end();
  }, [locked]);
  useEffect(() => () => latest.current.end(), []);
  // Shown anew when the party, the booklet or a confirmation changes; the scene itself is made at every drawing.
  const shown = scene && !here ? `${party} ${JSON.stringify(names)} ${confirmed.man} ${confirmed.woman}` : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (scene && shown !== undefined) screen.show(scene);
  }, [shown, data]);

  const begin = () => {
    setWrong(undefined);
    setHere(false);
    setParty(partyRoles.find((side) => receives(side) && !isChecked(side)) ?? partyRoles.find(receives));
    if (kind === 'marriage-certificate') screen.open();
  };
  const bringHere = () => {
    screen.rest();
    setHere(true);
  };
  return { party, scene, failure: loaded.failure, here, wrong, answer, begin, bringHere, end };
}
