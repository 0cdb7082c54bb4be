import { SceneView } from './scene-view.tsx';
import { useCloseWithMain, useShownScene } from './use-shown-scene.ts';

// Kept here only: nothing else in this page can reach the main window, and through it the host.
const mainWindow: Window | null = window.opener;
window.opener = null;

/** The page of the second window: one scene, and before the first one the bare ground. */
export function ScreenPage() {
  const { scene, answer } = useShownScene();
  useCloseWithMain(mainWindow);
  return scene ? <SceneView scene={scene} onAnswer={answer} /> : null;
}
