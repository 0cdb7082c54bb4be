import type { CeremonyView } from '#core/contract/ceremony.ts';
import type { CeremonyHall, CeremonyScript } from '#core/domain/ceremony/records.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';

/** A hall for tests: four slots in the morning. */
export const sampleHall: CeremonyHall = {
  id: '0b1f6f0e-8f5c-4c58-9d6e-3f7d6f3f2a01',
  name: '颁证大厅',
  place: 'indoor',
  sessions: [{ from: '09:00', to: '10:20' }],
  minutes: 20,
  couples: 1,
};

/** A script for tests: a part of every kind. */
export const sampleScript: CeremonyScript = {
  id: '0b1f6f0e-8f5c-4c58-9d6e-3f7d6f3f2a02',
  name: '通用',
  scenes: [
    { screen: 'welcome', title: '迎新', say: '{男方姓名}、{女方姓名}，你们好。我是{颁证员}。', music: null },
    { screen: 'vow', title: '宣誓', say: '请二位宣誓。', music: null },
    { screen: 'rings', title: '信物', say: '请交换信物。', music: null },
    { screen: 'certificate', title: '颁证', say: '现在颁发结婚证。', music: null },
    { screen: 'photo', title: '合影', say: '请合影。', music: null },
  ],
  vow: { man: '我愿与{女方姓名}共度一生。', woman: '我愿与{男方姓名}共度一生。' },
  photos: ['新人合影', '与父母合影'],
};

/** A booking for tests. */
export const sampleCeremony: CeremonyView = {
  id: '0b1f6f0e-8f5c-4c58-9d6e-3f7d6f3f2a03',
  caseId: '0b1f6f0e-8f5c-4c58-9d6e-3f7d6f3f2a04',
  on: plainDate('2026-05-20'),
  time: '09:20',
  hallId: sampleHall.id,
  officiantId: null,
  scriptId: null,
  note: '',
  man: '李沐阳',
  woman: '周雨桐',
  stage: 'registered',
  registeredOn: plainDate('2026-05-20'),
  papers: { man: 'right', woman: 'right' },
  state: 'booked',
  scene: 0,
  photos: [],
  cancelReason: '',
};
