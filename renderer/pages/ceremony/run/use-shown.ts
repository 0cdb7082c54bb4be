import { useEffect } from 'react';
import type { Scene } from '../../../screen/messages.ts';
import { useScreen } from '../../../screen/use-screen.ts';
import { isShowable } from './scene-message.ts';

/**
 * Keeps the second window at a scene while the page is there and the desk is open; a scene that it may not show leaves it
 * at rest. `key` tells one scene from the next.
 */
export function useShown(scene: Scene, key: string, locked: boolean): void {
  const { show, rest } = useScreen();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the scene, which is made anew at every drawing
  useEffect(() => {
    if (locked) return undefined;
    // A moment later: the desk lets go of the second window only after its pages have been told of the unlocking.
    const timer = setTimeout(() => (isShowable(scene) ? show(scene) : rest()));
    return () => clearTimeout(timer);
  }, [key, locked]);
  useEffect(() => rest, [rest]);
}
