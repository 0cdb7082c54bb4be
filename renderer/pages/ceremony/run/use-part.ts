import { useMemo, useState } from 'react';
import type { CeremonyView } from '#core/contract/ceremony.ts';
import type { CeremonyScript } from '#core/domain/ceremony/records.ts';
import { client } from '../../../api/client.ts';
import { type Failure, readFailure } from '../../../api/failure.ts';
import { noteSessionEnd } from '../../../api/session-end.ts';
import { keepLatest } from './keep-latest.ts';
import { partAt } from './scene-message.ts';

type Photos = CeremonyView['photos'];

/** The part that is being held and the photographs that were taken; both are kept at once, for after a power cut. */
export interface Part {
  readonly index: number;
  readonly photos: Photos;
  /** The host could not keep them; the ceremony goes on. */
  readonly failure: Failure | undefined;
  /** Goes to a part of the script; there is none before the first or behind the last. */
  go(index: number): void;
  tick(photo: number, taken: boolean): void;
}

/** Begins where the booking says that the ceremony was. */
export function usePart(ceremony: CeremonyView, script: CeremonyScript): Part {
  const { id } = ceremony;
  const [index, setIndex] = useState(() => partAt(script, ceremony.scene));
  const [photos, setPhotos] = useState<Photos>(ceremony.photos);
  const [failure, setFailure] = useState<Failure>();
  const keeper = useMemo(
    () =>
      keepLatest<{ scene: number; photos: Photos }>(
        (kept) => client.ceremony.keep({ id, ...kept }),
        (error) => {
          const read = error === undefined ? undefined : readFailure(error);
          if (read) noteSessionEnd(read);
          setFailure(read);
        },
      ),
    [id],
  );
  return {
    index,
    photos,
    failure,
    go: (to) => {
      const next = partAt(script, to);
      if (next === index) return;
      setIndex(next);
      keeper.keep({ scene: next, photos });
    },
    tick: (photo, taken) => {
      const next = photos.map((one, at) => (at === photo ? { ...one, taken } : one));
      setPhotos(next);
      keeper.keep({ scene: index, photos: next });
    },
  };
}
