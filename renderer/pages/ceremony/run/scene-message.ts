import type { CeremonyScript, SceneScreen } from '#core/domain/ceremony/records.ts';
import { fillText, type ScriptFacts } from '#core/domain/ceremony/script.ts';
import { sentenceDate } from '#core/domain/dates/format.ts';
import { type Scene, sceneSchema } from '../../../screen/messages.ts';

/** What the big screen shows while a part is held; the names come from the booking, which has them from the register. */
export function sceneOf(screen: SceneScreen, vow: CeremonyScript['vow'], facts: ScriptFacts): Scene {
  const { man, woman } = facts;
  const occasion = { registry: facts.office, day: sentenceDate(facts.on) };
  switch (screen) {
    case 'vow':
      return { scene: 'vow', man, woman, manVow: fillText(vow.man, facts), womanVow: fillText(vow.woman, facts) };
    case 'rings':
      return { scene: 'rings', man, woman };
    case 'welcome':
    case 'certificate':
    case 'photo':
      return { scene: screen, man, woman, ...occasion };
  }
}

/** Whether the big screen takes a scene: a number in a vow or a name is refused. */
export function isShowable(scene: Scene): boolean {
  return sceneSchema.safeParse(scene).success;
}

/** The place of a part among the parts of its script: a script may have become shorter since the booking was kept. */
export function partAt(script: Pick<CeremonyScript, 'scenes'>, index: number): number {
  return Math.min(Math.max(index, 0), script.scenes.length - 1);
}
