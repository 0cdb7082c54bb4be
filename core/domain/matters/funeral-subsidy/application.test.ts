import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { completeFuneralApplication, emptyFuneralApplication, funeralPeople } from './application.ts';
import { funeralApplicationSchema } from './application-schema.ts';
import { sampleAtHall } from './sample-application.ts';

const on = plainDate('2024-06-03');

describe('a form as it enters the journal', () => {
  it('has birth and sex off the number, and names with the one dot', () => {
    const complete = completeFuneralApplication(
      { deceased: { name: '买买提•艾力', idNumber: '500103200303100017' }, organiser: { name: '古丽•艾力' } },
      on,
    );
    expect(complete).toMatchObject({
      deceased: { name: '买买提·艾力', birth: '2003-03-10', sex: 'male' },
      organiser: { name: '古丽·艾力' },
    });
  });

  it('keeps what was typed beside a wrong number', () => {
    const deceased = { idNumber: '500103200303100018', birth: plainDate('1950-01-01') };
    expect(completeFuneralApplication({ deceased }, on).deceased).toEqual(deceased);
  });

  it('reads the same twice: amounts are fen on the wire and inside', () => {
    const form = sampleAtHall(on);
    expect(funeralApplicationSchema.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
    expect(form.bill?.[0]?.unitPrice).toBe(16_000);
  });

  it('refuses amounts below zero and with a fraction of a fen', () => {
    for (const unitPrice of [-1, 0.5, 100_000_001, Number.MAX_SAFE_INTEGER]) {
      expect(funeralApplicationSchema.safeParse({ bill: [{ unitPrice }] }).success).toBe(false);
    }
  });
});

describe('the persons of a form', () => {
  it('are the deceased and the person in charge, by their numbers', () => {
    expect(funeralPeople(emptyFuneralApplication())).toEqual([]);
    expect(funeralPeople(sampleAtHall(on)).map(({ role, name }) => [role, name])).toEqual([
      ['deceased', '冉光碧'],
      ['organiser', '冉启明'],
    ]);
  });
});
