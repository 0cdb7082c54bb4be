import { Button } from 'antd';
import { useState } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import { client } from '../../../api/client.ts';
import { useLoad } from '../../../api/use-load.ts';
import { useSession } from '../../../app/desk.tsx';
import { doesCases } from '../../../app/does-cases.ts';
import { goTo } from '../../../app/use-route.ts';
import { shortDay } from '../../../words/dates.ts';
import { useWords } from '../../../words/use-words.tsx';
import { partyOf } from '../../case/names-of.ts';
import { isEnded } from '../../ended/ended-stages.ts';
import { BookingDialog } from './booking-dialog.tsx';

/** 颁证仪式 in the head of a marriage registration: books one, or says when it is; nothing once the case has ended otherwise. */
export function CaseCeremony({ view }: { view: CaseView }) {
  const { account } = useSession();
  const offered = !isEnded(view.stage) && doesCases(account.roles);
  return offered ? <CeremonyButton view={view} /> : null;
}

function CeremonyButton({ view }: { view: CaseView }) {
  const { t, language } = useWords();
  const { id: caseId } = view;
  const booked = useLoad(() => client.ceremony.ofCase({ caseId }), [caseId]);
  const [open, setOpen] = useState(false);
  const ceremony = booked.data;
  // Without an answer nothing is offered: a couple has one booking.
  if (ceremony === undefined) return null;
  const man = partyOf(view, 'man')?.name ?? '';
  const woman = partyOf(view, 'woman')?.name ?? '';
  const press = () => {
    if (ceremony === null || ceremony.state === 'booked') setOpen(true);
    else goTo({ page: 'ceremony' });
  };
  return (
    <>
      <Button size="small" className="case-ceremony" onClick={press}>
        {ceremony
          ? t(`caseCeremony.${ceremony.state}`, { day: shortDay(ceremony.on, language), time: ceremony.time })
          : t('page.ceremony')}
      </Button>
      {open ? (
        <BookingDialog
          {...(ceremony ? { booked: ceremony } : { couple: { caseId, man, woman } })}
          onDone={() => {
            setOpen(false);
            booked.reload();
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
