import { usualNumbering } from '#core/domain/adoption-law/numbers.ts';
import { lawSettingsSchema } from '#core/domain/law/settings.ts';
import type { Office } from '#core/ports.ts';

/** The office of practice and demonstration. */
export const practiceOffice: Office = {
  name: '渝中区民政局婚姻登记处',
  division: '500103',
  window: '3号窗口',
  foreignAuthority: false,
  fourEyes: false,
  idleMinutes: 30,
  law: lawSettingsSchema.parse({}),
  firstPerson: 'man',
  adoption: { shortName: '渝中', ...usualNumbering },
  cardReader: { kind: 'none', address: '' },
};
