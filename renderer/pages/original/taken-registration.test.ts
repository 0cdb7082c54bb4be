import { describe, expect, it } from 'vitest';
import type { CaseView } from '#core/contract/shapes.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { sampleCouple } from '#core/domain/matters/marriage-registration/sample-couple.ts';
import { otherwiseInRegister, takenRegistration, underTyped } from './taken-registration.ts';

const day = plainDate('2026-03-02');
const couple = sampleCouple(day);
const office = { name: '渝中区民政局婚姻登记处', division: '500103' };

function registered(parts: object): CaseView {
  // Only what the function reads; a whole view has thirty fields more.
  const read: unknown = { id: 'case-1', number: 'J500103-2026-000001', registeredOn: day, remarks: [], ...parts };
  return read as CaseView;
}

describe('a registration taken over from the register', () => {
  it('brings number, day, own office and both persons', () => {
    const view = registered({ matter: 'marriage.registration', application: couple });
    const taken = takenRegistration(view, office);
    expect(taken).toMatchObject({
      kind: 'marriage',
      original: { ...{ number: 'J500103-2026-000001', registeredOn: day, division: '500103' }, office: office.name },
      man: { name: couple.man.name, idNumber: couple.man.idNumber },
    });
    expect(taken?.original.caseId).toBe('case-1');
  });

  it('says what the last remark on it says', () => {
    const remarks = [
      { ended: 'divorced', sentence: '', on: day },
      { ended: 'annulled', sentence: '', on: day },
    ];
    const view = registered({ matter: 'marriage.registration', application: couple, remarks });
    expect(takenRegistration(view, office)?.ended).toBe('annulled');
    expect(takenRegistration(registered({ ...view, remarks: [] }), office)?.ended).toBeNull();
  });

  it('asks papers, presence and status anew', () => {
    const taken = takenRegistration(registered({ matter: 'marriage.registration', application: couple }), office);
    for (const field of ['papers', 'present', 'willing', 'status', 'idValidTo'])
      expect(taken?.woman).not.toHaveProperty(field);
  });

  it('names no office where the number is of another division', () => {
    const application = couple;
    const view = registered({ matter: 'divorce.registration', number: 'L500237-2024-000009', application });
    expect(takenRegistration(view, office)).toMatchObject({ kind: 'divorce', original: { division: '500237' } });
    expect(takenRegistration(view, office)?.original).not.toHaveProperty('office');
  });

  it('leads from a reissued certificate back to the first registration', () => {
    const original = { number: 'L500103-2020-000007', registeredOn: plainDate('2020-05-06'), caseId: 'case-0' };
    const application = { man: couple.man, woman: couple.woman, kind: 'divorce', original };
    const view = registered({ matter: 'marriage.reissue', number: 'BL500103-2026-000001', application });
    expect(takenRegistration(view, office)).toMatchObject({ kind: 'divorce', original });
  });

  it('is nothing for a case without a number or of another matter', () => {
    const view = registered({ matter: 'marriage.registration', application: couple, number: null });
    expect(takenRegistration(view, office)).toBeUndefined();
    expect(takenRegistration(registered({ matter: 'marriage.archive-enquiry' }), office)).toBeUndefined();
  });
});

describe('persons of the register beside those typed', () => {
  it('keeps what was typed and fills the rest', () => {
    const merged = underTyped({ name: '陈志元', idNumber: '', present: true }, { name: '陈志远', idNumber: '1' });
    expect(merged).toEqual({ name: '陈志元', idNumber: '1', present: true });
  });

  it('tells facts that the register has otherwise, and only those typed', () => {
    const typed = { name: '陈志元', sex: 'male' as const };
    expect(otherwiseInRegister(typed, { name: '陈志远', sex: 'male', birth: day })).toEqual([
      { field: 'name', inRegister: '陈志远' },
    ]);
  });
});
