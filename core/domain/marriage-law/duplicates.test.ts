import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/arithmetic.ts';
import { plainDate } from '../dates/plain-date.ts';
import { generateIdNumber } from '../identity/generate.ts';
import { matchKey } from '../identity/match-key.ts';
import { type MarriageEnd, marriageEnds, type PersonEntry } from '../people/person-entry.ts';
import { duplicatesOf, knownFacts } from './duplicates.ts';
import { standingMarriages } from './standing-marriage.ts';

const birth = plainDate('1960-01-01');
const man = { name: '陈志远', birth, idNumber: '510202196001010018' };
const wife = generateIdNumber({ division: '500103', birth: plainDate('1962-02-02'), sex: 'female', sequence: 5 });
const other = generateIdNumber({ division: '500101', birth: plainDate('1963-03-03'), sex: 'female', sequence: 6 });
const self = { caseId: 'now' };

function entry(changes: Partial<PersonEntry> = {}): PersonEntry {
  return {
    caseId: 'c1',
    matter: 'marriage.registration',
    stage: 'issued',
    role: 'man',
    ...man,
    number: 'J500103-2012-000008',
    registeredOn: plainDate('2012-05-20'),
    acceptedOn: null,
    otherName: '林晓月',
    otherIdNumber: wife,
    ended: null,
    ...changes,
  };
}

const divorce = (changes: Partial<PersonEntry> = {}) =>
  entry({
    caseId: 'c2',
    matter: 'divorce.registration',
    number: 'L500103-2018-000003',
    registeredOn: plainDate('2018-06-01'),
    ...changes,
  });

const kinds = (entries: readonly PersonEntry[], party = man) =>
  duplicatesOf(party, entries, self).map(({ kind }) => kind);

describe('the standing marriage', () => {
  it('is a registered or issued one without an end', () => {
    expect(standingMarriages([entry()])).toEqual([entry()]);
    expect(standingMarriages([entry({ stage: 'registered' })])).toHaveLength(1);
    expect(standingMarriages([entry({ stage: 'approved' })])).toEqual([]);
    expect(standingMarriages([entry({ matter: 'marriage.reissue' })])).toEqual([]);
  });

  it.each(marriageEnds)('a remark %s ends it', (ended) => {
    expect(standingMarriages([entry({ ended })])).toEqual([]);
  });

  it('ends with a later divorce of the same two, not with an application for one', () => {
    expect(standingMarriages([entry(), divorce()])).toEqual([]);
    expect(standingMarriages([entry(), divorce({ stage: 'approved' })])).toHaveLength(1);
    expect(standingMarriages([entry(), divorce({ registeredOn: plainDate('2010-01-01') })])).toHaveLength(1);
  });

  it('does not end with a divorce from somebody else, nor with one of which half the couple is unknown', () => {
    expect(standingMarriages([entry(), divorce({ otherIdNumber: other })])).toHaveLength(1);
    expect(standingMarriages([entry({ otherIdNumber: '' }), divorce({ otherIdNumber: '' })])).toHaveLength(1);
  });

  it('ends whichever form the numbers were written in', () => {
    const old = entry({ idNumber: '510202600101001', otherIdNumber: wife.toLowerCase() });
    expect(standingMarriages([old, divorce()])).toEqual([]);
  });

  it('of a couple that married again stands; the first one does not', () => {
    const again = entry({ caseId: 'c3', registeredOn: plainDate('2020-01-01') });
    expect(standingMarriages([entry(), divorce(), again])).toEqual([again]);
    const sameDay = entry({ caseId: 'c3', registeredOn: plainDate('2018-06-01') });
    expect(standingMarriages([entry(), divorce(), sameDay])).toEqual([sameDay]);
  });

  it('registered and divorced on one day has ended', () => {
    expect(standingMarriages([entry({ registeredOn: plainDate('2018-06-01') }), divorce()])).toEqual([]);
  });

  it('is each of them where more than one stands', () => {
    const second = entry({ caseId: 'c3', registeredOn: plainDate('2015-01-01'), otherIdNumber: other });
    expect(standingMarriages([second, entry()])).toEqual([second, entry()]);
  });
});

describe('older records of one person', () => {
  it('nothing of the case itself, of other people, or where there is no number', () => {
    expect(kinds([entry({ caseId: 'now' })])).toEqual([]);
    expect(kinds([entry({ idNumber: other })])).toEqual([]);
    expect(duplicatesOf({ name: man.name }, [entry({ idNumber: '' })], self)).toEqual([]);
    expect(kinds([entry({ idNumber: '' })], { ...man, idNumber: '' })).toEqual([]);
  });

  it('another live marriage, and an open divorce application', () => {
    expect(kinds([entry()])).toEqual(['live-marriage']);
    expect(kinds([entry(), divorce({ stage: 'accepted' })])).toEqual(['live-marriage', 'open-divorce']);
    expect(kinds([entry(), divorce()])).toEqual([]);
  });

  it.each(['draft', 'withdrawn', 'lapsed', 'refused', 'closed'])(
    'a divorce application that is %s is not open',
    (stage) => {
      expect(kinds([divorce({ stage })])).toEqual([]);
    },
  );

  it.each(['accepted', 'examining', 'submitted', 'approved'])('one that is %s is', (stage) => {
    expect(kinds([divorce({ stage })])).toEqual(['open-divorce']);
    expect(knownFacts(man, [divorce({ stage })], self)).toEqual({
      archiveMarriage: false,
      openDivorceApplication: true,
    });
  });

  it('another name or birth under one number', () => {
    expect(kinds([divorce({ name: '陈致远' })])).toEqual(['different-name']);
    expect(kinds([divorce({ birth: plainDate('1960-01-11') })])).toEqual(['different-birth']);
    expect(kinds([divorce({ name: '', birth: null })])).toEqual([]);
  });

  it('15 and 18 digits of one person', () => {
    expect(kinds([divorce({ idNumber: '510202600101001' })])).toEqual(['old-number']);
    expect(kinds([divorce()], { ...man, idNumber: '510202600101001' })).toEqual(['old-number']);
  });

  it('a name with another dot is the same name, and worth a word', () => {
    const dotted = { ...man, name: '买买提·艾力' };
    expect(kinds([divorce({ name: '买买提•艾力' })], dotted)).toEqual(['variant-dot']);
    expect(kinds([divorce({ name: '买买提•艾力', idNumber: '' })], dotted)).toEqual(['variant-dot']);
    expect(kinds([divorce({ name: '买买提•艾力', idNumber: other })], dotted)).toEqual([]);
    expect(kinds([divorce({ name: '买买提•艾力', idNumber: '', birth: plainDate('1970-01-01') })], dotted)).toEqual([]);
  });
});

describe('in general', () => {
  const people = [man.idNumber, '510202600101001', wife, other, ''];
  const anyEntry = fc.record({
    caseId: fc.constantFrom('now', 'c1', 'c2', 'c3', 'c4'),
    matter: fc.constantFrom('marriage.registration', 'divorce.registration', 'marriage.reissue'),
    stage: fc.constantFrom('draft', 'accepted', 'approved', 'registered', 'issued', 'refused', 'withdrawn'),
    role: fc.constantFrom('man' as const, 'woman' as const),
    name: fc.constantFrom('陈志远', '陈致远', '买买提·艾力', '买买提•艾力', ''),
    birth: fc.constantFrom(birth, plainDate('1970-01-01'), null),
    idNumber: fc.constantFrom(...people),
    number: fc.constantFrom('J500103-2012-000008', null),
    registeredOn: fc.option(fc.integer({ min: 0, max: 4000 }).map((days) => addDays(plainDate('2010-01-01'), days))),
    acceptedOn: fc.constant(null),
    otherName: fc.constantFrom('林晓月', ''),
    otherIdNumber: fc.constantFrom(...people),
    ended: fc.constantFrom<MarriageEnd | null>(null, null, 'divorced', 'invalid'),
  });
  const anyEntries = fc.array(anyEntry, { maxLength: 12 });
  const anyParty = fc.record({
    name: fc.constantFrom('陈志远', '买买提·艾力', ''),
    birth: fc.constantFrom(birth, null),
    idNumber: fc.constantFrom(...people),
  });

  it('never tells of the case itself, and only of records that are there', () => {
    fc.assert(
      fc.property(anyParty, anyEntries, (party, entries) => {
        for (const duplicate of duplicatesOf(party, entries, self)) {
          expect(entries).toContain(duplicate.entry);
          expect(duplicate.entry.caseId).not.toBe('now');
        }
      }),
    );
  });

  it('what weighs as a fact is told as a record too, and the other way round', () => {
    fc.assert(
      fc.property(anyParty, anyEntries, (party, entries) => {
        const told = new Set(duplicatesOf(party, entries, self).map(({ kind }) => kind));
        const facts = knownFacts(party, entries, self);
        expect(facts.archiveMarriage).toBe(told.has('live-marriage'));
        expect(facts.openDivorceApplication).toBe(told.has('open-divorce'));
      }),
    );
  });

  it('the form of a number changes nothing but the word about it', () => {
    fc.assert(
      fc.property(anyParty, anyEntries, (party, entries) => {
        const long = entries.map((one) => ({
          ...one,
          idNumber: matchKey(one.idNumber),
          otherIdNumber: matchKey(one.otherIdNumber),
        }));
        const short = duplicatesOf(party, entries, self).filter(({ kind }) => kind !== 'old-number');
        const longer = duplicatesOf({ ...party, idNumber: matchKey(party.idNumber) }, long, self);
        expect(longer.map(({ kind, entry: { caseId } }) => [kind, caseId])).toEqual(
          short.map(({ kind, entry: { caseId } }) => [kind, caseId]),
        );
      }),
    );
  });

  it('no order of the records changes which marriages stand', () => {
    fc.assert(
      fc.property(anyEntries, fc.infiniteStream(fc.nat()), (entries, order) => {
        const shuffled = entries
          .map((one) => ({ one, at: order.next().value }))
          .sort((left, right) => left.at - right.at)
          .map(({ one }) => one);
        const standing = (list: readonly PersonEntry[]) =>
          standingMarriages(list)
            .map(({ registeredOn, idNumber, otherIdNumber }) =>
              [registeredOn, ...[matchKey(idNumber), matchKey(otherIdNumber)].sort()].join(' '),
            )
            .sort();
        expect(standing(shuffled)).toEqual(standing(entries));
      }),
    );
  });
});
