import { beforeEach, describe, expect, it } from 'vitest';
import { matchKey } from '#core/domain/identity/match-key.ts';
import type { CaseSummary } from '#core/ports.ts';
import { freshRegister } from '../testing/fresh-register.ts';
import { day, now, sampleEvent, samplePerson, sampleSummary, today } from '../testing/sample.ts';

const fresh = freshRegister();

const fifteen = '510202600101001';
const eighteen = '510202196001010018';

const add = (id: string, change: Partial<CaseSummary>) =>
  fresh.act((writer) => writer.appendEvent(sampleEvent(id, 1), sampleSummary(id, change)));
const like = (matchKeys: readonly string[], names: readonly string[] = []) =>
  fresh.read((reader) => reader.peopleLike({ matchKeys, names }));
const found = async (matchKeys: readonly string[], names?: readonly string[]) =>
  (await like(matchKeys, names)).map(({ caseId, role }) => `${caseId} ${role}`);

describe('people who are like somebody', () => {
  beforeEach(async () => {
    const man = { ...samplePerson('man', '张·试样', fifteen), birth: day(1960, 1, 1) };
    await add('old', {
      openedAt: now.replace('2026', '1998'),
      stage: 'issued',
      number: 'J500103-2026-000001',
      registeredOn: today,
      ended: 'divorced',
      people: [man, samplePerson('woman', '李试样', 'W1234567')],
    });
    await add('new', { people: [samplePerson('woman', '张试样', eighteen)] });
    await add('typed', { people: [samplePerson('man', ''), samplePerson('woman', '李试样')] });
  });

  it('are found by number in either form, with the other person of the same case', async () => {
    expect(await like([matchKey(eighteen)])).toEqual([
      {
        caseId: 'new',
        matter: 'marriage.registration',
        stage: 'draft',
        role: 'woman',
        name: '张试样',
        birth: null,
        idNumber: eighteen,
        number: null,
        registeredOn: null,
        acceptedOn: null,
        otherName: '',
        otherIdNumber: '',
        ended: null,
      },
      {
        caseId: 'old',
        matter: 'marriage.registration',
        stage: 'issued',
        role: 'man',
        name: '张·试样',
        birth: day(1960, 1, 1),
        idNumber: fifteen,
        number: 'J500103-2026-000001',
        registeredOn: today,
        acceptedOn: null,
        otherName: '李试样',
        otherIdNumber: 'W1234567',
        ended: 'divorced',
      },
    ]);
  });

  it('are found by exactly their name, and once where both fit', async () => {
    expect(await found([], ['李试样'])).toEqual(['typed woman', 'old woman']);
    expect(await found(['W1234567'], ['李试样', '李试样'])).toEqual(['typed woman', 'old woman']);
    expect(await found([], ['李试', '试样', '张试样 '])).toEqual([]);
  });

  it('are nobody for empty questions: drafts without a number do not find each other', async () => {
    expect(await found([], [])).toEqual([]);
    expect(await found([''], [''])).toEqual([]);
  });

  it('are of any role, each found once, and none but a couple has another side', async () => {
    const child = samplePerson('child', '王试样', '500103202001010015');
    const people = [samplePerson('placer', '某院'), child, samplePerson('adopter', '周试样', 'A1234567')];
    await add('adoption', { matter: 'adoption.establishment', people });
    const found = await like([child.matchKey, 'A1234567']);
    expect(found.map(({ role, otherName }) => [role, otherName])).toEqual([
      ['adopter', ''],
      ['child', ''],
    ]);
    const summary = await fresh.read((reader) => reader.summary('adoption'));
    expect(summary?.people.map(({ role }) => role)).toEqual(['child', 'adopter', 'placer']);
  });

  it('are as the case has them now', async () => {
    await fresh.register.keep((keeper) =>
      keeper.updateSummary(sampleSummary('new', { people: [samplePerson('man', '改', 'E1')] })),
    );
    expect(await found([eighteen])).toEqual(['old man']);
    expect(await found(['E1'], ['改'])).toEqual(['new man']);
  });
});
