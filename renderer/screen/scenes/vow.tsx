import type { SceneOf } from '../messages.ts';
import { useFit } from '../use-fit.ts';

/** 誓词: each reads below the own name, in two columns. */
export function Vow({ man, woman, manVow, womanVow }: SceneOf<'vow'>) {
  const box = useFit();
  return (
    <div ref={box} className="screen-body">
      <div className="screen-vows">
        <section>
          <h2>{man}</h2>
          <p>{manVow}</p>
        </section>
        <section>
          <h2>{woman}</h2>
          <p>{womanVow}</p>
        </section>
      </div>
    </div>
  );
}
