import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.tsx';

/** The desk's camera: shows what it sees and takes one picture. Its light goes out when this is closed. */
export function Camera({ onPicture }: { onPicture: (picture: ImageBitmap) => void }) {
  const { t } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [absent, setAbsent] = useState(false);
  useEffect(() => {
    let stream: MediaStream | undefined;
    let closed = false;
    navigator.mediaDevices.getUserMedia({ video: { width: { ideal: 1920 }, height: { ideal: 1080 } } }).then(
      (opened) => {
        stream = opened;
        if (closed) stop();
        else if (video.current) video.current.srcObject = opened;
      },
      () => setAbsent(true),
    );
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    return () => {
      closed = true;
      stop();
    };
  }, []);
  if (absent) return <p role="alert">{t('photo.noCamera')}</p>;
  return (
    <div className="stack">
      <video ref={video} className="photo-stage" autoPlay muted playsInline />
      <Button
        type="primary"
        onClick={() => {
          if (video.current?.videoWidth) void createImageBitmap(video.current).then(onPicture);
        }}
      >
        {t('photo.take')}
      </Button>
    </div>
  );
}
