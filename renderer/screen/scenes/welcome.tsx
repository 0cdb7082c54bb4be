import type { SceneOf } from '../messages.ts';
import { say } from '../say.ts';
import { useFit } from '../use-fit.ts';
import { Names } from './names.tsx';

/** 迎宾: whose ceremony it is, where and on what day. */
export function Welcome({ man, woman, registry, day }: SceneOf<'welcome'>) {
  const box = useFit();
  return (
    <div ref={box} className="screen-body">
      <p className="screen-title">{say('bigScreen.welcome')}</p>
      <Names man={man} woman={woman} />
      <p className="screen-occasion">
        <span>{registry}</span>
        <span>{day}</span>
      </p>
    </div>
  );
}
