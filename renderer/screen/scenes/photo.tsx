import type { SceneOf } from '../messages.ts';
import { useFit } from '../use-fit.ts';
import { Names } from './names.tsx';

/** 合影: the ground before which the couple is photographed; names and day stand high, above their heads. */
export function Photo({ man, woman, registry, day }: SceneOf<'photo'>) {
  const box = useFit();
  return (
    <div ref={box} className="screen-body">
      <Names man={man} woman={woman} />
      <p className="screen-occasion">
        <span>{day}</span>
        <span>{registry}</span>
      </p>
    </div>
  );
}
