import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { sampleBackEntry } from '#core/domain/matters/adoption-back-entry/sample-back-entry.ts';
import { emptyDissolution } from '#core/domain/matters/adoption-dissolution/application.ts';
import { dissolutionApplicationSchema } from '#core/domain/matters/adoption-dissolution/application-schema.ts';
import { sampleApplication } from '#core/domain/matters/adoption-establishment/sample-application.ts';
import { takenAdoption } from './taken-adoption.ts';

const on = plainDate('2026-03-02');
const office = { name: '渝中区民政局', division: '500103' };
const id = '00000000-0000-4000-8000-000000000001';

describe('an adoption taken over from the register', () => {
  it('of this register: its number, day and case; what the next act asks anew or does not know is left', () => {
    const application = sampleApplication(on);
    const view = { id, matter: 'adoption.establishment', number: '（2026）渝中收字00001', registeredOn: on } as const;
    const taken = takenAdoption({ ...view, application }, office);
    expect(taken?.original).toEqual({
      number: '（2026）渝中收字00001',
      registeredOn: on,
      office: '渝中区民政局',
      division: '500103',
      caseId: id,
    });
    expect(taken?.parties.child.name).toBe(application.child.name);
    expect(taken?.parties.adopters[0]?.present).toBeUndefined();
    const laid = { ...emptyDissolution(), ...taken?.parties, original: taken?.original };
    expect(dissolutionApplicationSchema.safeParse(laid).success).toBe(true);
  });

  it('of an old file: the old number, with the case it was entered as', () => {
    const view = { id, matter: 'adoption.back-entry', number: null, registeredOn: null } as const;
    const taken = takenAdoption({ ...view, application: sampleBackEntry() }, office);
    expect(taken?.original).toMatchObject({ number: '（2008）渝中收字00012', caseId: id });
  });

  it('of nothing that was registered: none', () => {
    const view = { id, matter: 'adoption.establishment', number: null, registeredOn: null } as const;
    expect(takenAdoption({ ...view, application: sampleApplication(on) }, office)).toBeUndefined();
    expect(takenAdoption({ ...view, application: {} }, office)).toBeUndefined();
  });
});
