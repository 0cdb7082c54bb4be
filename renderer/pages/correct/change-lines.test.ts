import { expect, it } from 'vitest';
import { corrections } from '#core/domain/cases/corrections.ts';
import { translator } from '../../words/words.ts';
import { changeLines } from './change-lines.ts';

const t = translator('zh-CN');

it('says what changes from what to what, in the words of the form', () => {
  const before = {
    man: { name: '李沐阳', sex: 'male', birth: '1996-03-02', nameAsRead: '李沐阳' },
    woman: { hukou: '500103' },
  };
  const after = { man: { name: '李沐杨', sex: 'female', birth: '1996-03-12', nameAsRead: '李沐杨' }, woman: {} };
  expect(changeLines(t, 'zh-CN', corrections(before, after))).toEqual([
    { field: 'man.birth', label: '男方 出生日期', from: '1996年3月2日', to: '1996年3月12日' },
    { field: 'man.name', label: '男方 姓名', from: '李沐阳', to: '李沐杨' },
    { field: 'man.sex', label: '男方 性别', from: '男', to: '女' },
    { field: 'woman.hukou', label: '女方 常住户口所在地', from: '重庆市渝中区', to: '—' },
  ]);
});
