import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { SessionInfo } from '#core/contract/shapes.ts';
import { client } from '../api/client.ts';
import { onSessionEnd } from '../api/session-end.ts';
import { type Loaded, useLoad } from '../api/use-load.ts';
import { screenLink } from '../screen/use-screen.ts';
import { useScreenRest } from '../screen/use-screen-rest.ts';

/** What the first page knows before anybody signs in. */
export type DeskStatus = Awaited<ReturnType<typeof client.desk.status>>;

interface Desk {
  readonly status: Loaded<DeskStatus>;
  readonly session: SessionInfo | undefined;
  /** Set while the desk waits for the passphrase of the account that was at work. */
  readonly locked: boolean;
  enter(session: SessionInfo): void;
  change(session: SessionInfo): void;
  /** Ends the session on the host and keeps the page for the same account. */
  lock(): Promise<void>;
  /** Ends the session and goes back to the first page. */
  leave(): Promise<void>;
}

interface Presence {
  readonly session?: SessionInfo;
  readonly locked: boolean;
}

const Context = createContext<Desk | undefined>(undefined);

/** Things that must be kept before the session ends, such as words not saved yet. */
const beforeLock = new Set<() => Promise<void>>();

/** Registers something to finish before the desk locks; the answer takes it back. */
export function finishBeforeLock(finish: () => Promise<void>): () => void {
  beforeLock.add(finish);
  return () => void beforeLock.delete(finish);
}

async function endSession(): Promise<void> {
  // At once: the host may take its time to answer.
  screenLink.hold(true);
  await Promise.allSettled([...beforeLock].map((finish) => finish()));
  await client.session.lock().catch(() => undefined);
}

/** Who is at this desk, and whether it is locked. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const status = useLoad(() => client.desk.status(), []);
  const [presence, setPresence] = useState<Presence>();
  const known = status.data?.session ?? undefined;
  const session = presence ? presence.session : known;
  const locked = presence?.locked ?? false;
  useScreenRest(session?.office.name, locked || !session);

  const enter = useCallback((entered: SessionInfo) => setPresence({ session: entered, locked: false }), []);
  const lost = useCallback(() => {
    setPresence((before) => {
      const who = before?.session ?? known;
      return who ? { session: who, locked: true } : { locked: false };
    });
  }, [known]);
  useEffect(() => onSessionEnd(lost), [lost]);
  const reload = status.reload;
  const desk = useMemo<Desk>(
    () => ({
      status,
      session,
      locked,
      enter,
      change: enter,
      lock: async () => {
        await endSession();
        lost();
      },
      leave: async () => {
        await endSession();
        location.hash = '';
        setPresence({ locked: false });
        reload();
      },
    }),
    [status, session, locked, enter, lost, reload],
  );
  return <Context value={desk}>{children}</Context>;
}

/** The desk: session, lock, status. */
export function useDesk(): Desk {
  const desk = useContext(Context);
  if (!desk) throw new Error('DeskProvider is missing above this component');
  return desk;
}

/** The session, for pages that exist only inside one. */
export function useSession(): SessionInfo {
  const { session } = useDesk();
  if (!session) throw new Error('this page needs a session');
  return session;
}
