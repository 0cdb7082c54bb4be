import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneScreens } from '#core/domain/ceremony/records.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { sampleScript } from '../sample-ceremony.ts';
import { isShowable, partAt, sceneOf } from './scene-message.ts';

const facts = {
  man: '李沐阳',
  woman: '阿依古丽·买买提',
  on: plainDate('2026-05-20'),
  officiant: null,
  displayName: '陈静',
  office: '渝中区民政局婚姻登记处',
};

describe('what the big screen shows of a script', () => {
  it('fills the vow with the names', () => {
    expect(sceneOf('vow', sampleScript.vow, facts)).toEqual({
      scene: 'vow',
      man: '李沐阳',
      woman: '阿依古丽·买买提',
      manVow: '我愿与阿依古丽·买买提共度一生。',
      womanVow: '我愿与李沐阳共度一生。',
    });
  });

  it('says registry and day where guests are greeted', () => {
    expect(sceneOf('welcome', sampleScript.vow, facts)).toMatchObject({
      registry: '渝中区民政局婚姻登记处',
      day: '2026年5月20日',
    });
  });

  it('never tells the officiant, and is taken by the screen, for every part', () => {
    for (const screen of sceneScreens) {
      const scene = sceneOf(screen, sampleScript.vow, facts);
      expect(isShowable(scene), screen).toBe(true);
      expect(JSON.stringify(scene)).not.toContain('陈静');
    }
  });

  it('is refused where a vow holds a number', () => {
    const vow = { man: '我的电话 13800000000', woman: '好' };
    expect(isShowable(sceneOf('vow', vow, facts))).toBe(false);
  });
});

describe('the parts of a script', () => {
  it('always name a part that is there', () => {
    fc.assert(fc.property(fc.integer(), (index) => sampleScript.scenes[partAt(sampleScript, index)] !== undefined));
    expect(partAt(sampleScript, 3)).toBe(3);
  });
});
