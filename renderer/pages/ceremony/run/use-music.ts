import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { client } from '../../../api/client.ts';
import { type Failure, readFailure } from '../../../api/failure.ts';
import { noteSessionEnd } from '../../../api/session-end.ts';
import { fadeStep, volumeAt } from './fade.ts';

/** The music of a ceremony: one piece at a time. */
export interface Music {
  /** The piece that plays, by its id. */
  readonly playing: string | undefined;
  /** A piece of a format that this machine cannot play. */
  readonly unplayable: string | undefined;
  readonly failure: Failure | undefined;
  /** Plays a piece from its beginning, or lets the one that plays fade out. */
  toggle(id: string): void;
  stop(): void;
}

/** A piece in memory with its address, which is taken back when it is over. */
interface Piece {
  readonly id: string;
  readonly audio: HTMLAudioElement;
  readonly address: string;
}

function end({ audio, address }: Piece): void {
  audio.pause();
  audio.removeAttribute('src');
  URL.revokeObjectURL(address);
}

/** Lets a piece fade out and ends it. */
function fadeOut(piece: Piece): void {
  const began = performance.now();
  const timer = setInterval(() => {
    const volume = volumeAt(performance.now() - began);
    piece.audio.volume = volume;
    if (volume > 0) return;
    clearInterval(timer);
    end(piece);
  }, fadeStep);
}

/** Plays the pieces of the register; whatever plays fades out when the page is left. */
export function useMusic(): Music {
  const [playing, setPlaying] = useState<string>();
  const [unplayable, setUnplayable] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const current = useRef<Piece>(undefined);
  /** The press that counts: a piece that arrives after a later press is not played. */
  const press = useRef(0);

  const stop = useCallback(() => {
    press.current += 1;
    const piece = current.current;
    current.current = undefined;
    setPlaying(undefined);
    if (piece) fadeOut(piece);
  }, []);
  const play = useCallback(
    async (id: string) => {
      stop();
      const mine = press.current;
      setUnplayable(undefined);
      setFailure(undefined);
      setPlaying(id);
      try {
        const address = URL.createObjectURL(await client.ceremony.musicFile({ id }));
        const piece: Piece = { id, address, audio: new Audio(address) };
        if (mine !== press.current) return end(piece);
        current.current = piece;
        const over = () => {
          if (current.current === piece) stop();
        };
        piece.audio.addEventListener('ended', over);
        await piece.audio.play().catch(() => {
          // A fade that begins while it loads ends the playing too; that is no fault of the file.
          if (current.current !== piece) return;
          setUnplayable(id);
          stop();
        });
      } catch (error) {
        if (mine !== press.current) return;
        const read = readFailure(error);
        noteSessionEnd(read);
        setFailure(read);
        setPlaying(undefined);
      }
    },
    [stop],
  );
  useEffect(() => stop, [stop]);
  const toggle = useCallback(
    (id: string) => {
      if (playing === id) stop();
      else void play(id);
    },
    [playing, play, stop],
  );
  return useMemo(() => ({ playing, unplayable, failure, toggle, stop }), [playing, unplayable, failure, toggle, stop]);
}
