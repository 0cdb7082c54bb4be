import { useEffect, useState } from 'react';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { type PhotoKind, photoFrames } from './crop.ts';

interface KeptPhotoProps {
  readonly attachmentId: string;
  readonly kind: PhotoKind;
  /** What the picture is, for those who do not see it. */
  readonly label: string;
}

/** A photograph as it is kept. */
export function KeptPhoto({ attachmentId, kind, label }: KeptPhotoProps) {
  const { width, height } = photoFrames[kind];
  const loaded = useLoad(() => client.photos.get({ attachmentId }), [attachmentId]);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!loaded.data) return;
    const made = URL.createObjectURL(loaded.data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [loaded.data]);
  if (loaded.failure) return <FailureNote failure={loaded.failure} />;
  if (!address) return null;
  return <img className="kept-photo" src={address} width={width / 2} height={height / 2} alt={label} />;
}
