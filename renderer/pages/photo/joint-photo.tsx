import { useEffect, useState } from 'react';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { photoHeight, photoWidth } from './crop.ts';

/** The joint photograph as it is kept. */
export function JointPhoto({ attachmentId }: { attachmentId: string }) {
  const { t } = useWords();
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
  return (
    <img className="joint-photo" src={address} width={photoWidth / 2} height={photoHeight / 2} alt={t('photo.title')} />
  );
}
