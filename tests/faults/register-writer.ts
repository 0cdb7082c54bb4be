/**
 * Runs in a process of its own: opens the register of a folder and does what it is told.
 * `write`: an act after the other, each said on stdout once it is done, until it is killed.
 * `park`: stops for ever inside an act, after its work and before its audit row.
 * `one`: one act, then ends.
 * `hold`: holds the register open with one case in it.
 */
import { writeSync } from 'node:fs';
import { openRegister } from '#db/open/register.ts';
import { now, sampleAct, sampleEvent, sampleKey, samplePerson, sampleSummary, today } from '#db/testing/sample.ts';
import { secret } from './secret.ts';

const [folder = '', mode = ''] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`); // not console.log: a pipe would buffer it

const register = await openRegister({ folder, dataKey: sampleKey() }).catch((error) => {
  say(`failed ${error.code}`);
  process.exit(1);
});
say('ready');

async function registerOne(park: boolean): Promise<number> {
  return await register.write(sampleAct('case.register', 'case'), async (writer) => {
    const serial = await writer.takeSerial('J', '500103', 2026);
    const id = `case-${serial}`;
    const number = `J500103-2026-${String(serial).padStart(6, '0')}`;
    await writer.appendEvent(sampleEvent(id, 1), sampleSummary(id));
    const numbered = sampleEvent(id, 2, { type: 'numbered', number, registeredOn: today });
    await writer.appendEvent(numbered, sampleSummary(id, { stage: 'registered', number, registeredOn: today }));
    if (park) {
      say('inside');
      await new Promise(() => undefined);
    }
    return serial;
  });
}

if (mode === 'write' || mode === 'fail') {
  for (;;) {
    try {
      say(`done ${await registerOne(false)}`);
    } catch (error) {
      say(`failed ${error instanceof Error && 'code' in error ? error.code : error}`);
      if (mode === 'write') process.exit(1);
      break;
    }
  }
}
if (mode === 'fail') {
  const again = await registerOne(false).then(
    (serial) => `done ${serial}`,
    (error) => `failed ${error.code}`,
  );
  say(`then ${again}`);
  process.exit(0);
}
if (mode === 'one') {
  say(`done ${await registerOne(false)}`);
  await register.close();
}
if (mode === 'park') {
  setInterval(() => undefined, 1000); // a promise alone keeps no process alive
  say(`done ${await registerOne(false)}`);
  await registerOne(true);
}
if (mode === 'hold') {
  await register.write(sampleAct('case.open', 'case-1'), async (writer) => {
    const people = [samplePerson('man', secret.name, secret.idNumber)];
    const summary = sampleSummary('case-1', { people });
    await writer.appendEvent(sampleEvent('case-1', 1), summary);
    const application = { man: { name: secret.name, idNumber: secret.idNumber }, woman: {} };
    const body = { type: 'submitted', application, ruleSet: 'R5', verdict: 'PASS' } as const;
    await writer.appendEvent(sampleEvent('case-1', 2, body), summary);
    const draft = { caseId: 'case-1', application, revision: 1, savedAt: now, savedBy: 'account-1' };
    await writer.saveDraft(draft, 0);
  });
  say('holding');
  process.stdin.resume();
  process.stdin.on('end', () => void register.close().then(() => process.exit(0)));
}
