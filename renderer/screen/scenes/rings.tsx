import type { SceneOf } from '../messages.ts';
import { say } from '../say.ts';
import { useFit } from '../use-fit.ts';
import { Names } from './names.tsx';

/** 交换戒指. */
export function Rings({ man, woman }: SceneOf<'rings'>) {
  const box = useFit();
  return (
    <div ref={box} className="screen-body">
      <Names man={man} woman={woman} />
      <p className="screen-title">{say('bigScreen.rings')}</p>
    </div>
  );
}
