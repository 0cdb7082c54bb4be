import type { SceneOf } from '../messages.ts';
import { say } from '../say.ts';
import { useFit } from '../use-fit.ts';
import { Names } from './names.tsx';

/** 颁证: the booklets are handed over. */
export function Certificate({ man, woman, registry, day }: SceneOf<'certificate'>) {
  const box = useFit();
  return (
    <div ref={box} className="screen-body">
      <p className="screen-title">{say('bigScreen.certificate')}</p>
      <Names man={man} woman={woman} />
      <p className="screen-occasion">
        <span>{registry}</span>
        <span>{day}</span>
      </p>
    </div>
  );
}
