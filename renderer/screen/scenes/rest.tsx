import type { SceneOf } from '../messages.ts';
import { useFit } from '../use-fit.ts';

/** Between couples: the registry's name and nothing else. */
export function Rest({ registry }: SceneOf<'rest'>) {
  const box = useFit();
  return (
    <div ref={box} className="screen-body">
      <p className="screen-registry">{registry}</p>
    </div>
  );
}
