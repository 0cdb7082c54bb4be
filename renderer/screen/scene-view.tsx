import type { Answerer, Scene } from './messages.ts';
import { Certificate } from './scenes/certificate.tsx';
import { Check } from './scenes/check.tsx';
import { Photo } from './scenes/photo.tsx';
import { Rest } from './scenes/rest.tsx';
import { Rings } from './scenes/rings.tsx';
import { Vow } from './scenes/vow.tsx';
import { Welcome } from './scenes/welcome.tsx';
import './screen.css';

interface SceneViewProps {
  readonly scene: Scene;
  /** What is pressed; left out where the scene is only looked at. */
  readonly onAnswer?: Answerer;
}

function drawn(scene: Scene, onAnswer: Answerer | undefined) {
  switch (scene.scene) {
    case 'rest':
      return <Rest {...scene} />;
    case 'welcome':
      return <Welcome {...scene} />;
    case 'vow':
      return <Vow {...scene} />;
    case 'rings':
      return <Rings {...scene} />;
    case 'certificate':
      return <Certificate {...scene} />;
    case 'photo':
      return <Photo {...scene} />;
    case 'check':
      return <Check {...scene} onAnswer={onAnswer} />;
  }
}

/**
 * A scene of the second window. It fills the box that it is put into and sizes everything by that box, so that a small
 * picture of it in the main window shows what stands on the screen. Always in Chinese, as the papers are.
 */
export function SceneView({ scene, onAnswer }: SceneViewProps) {
  return (
    <div className="screen" data-scene={scene.scene} lang="zh-CN" inert={onAnswer === undefined}>
      {drawn(scene, onAnswer)}
    </div>
  );
}
