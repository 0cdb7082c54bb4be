import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  sampleAct,
  sampleAttachment,
  sampleEvent,
  sampleKey,
  sampleSummary,
  temporaryFolder,
} from '../testing/sample.ts';
import { openRegister, type SqliteRegister } from './register.ts';

let folder: ReturnType<typeof temporaryFolder>;
let register: SqliteRegister;

beforeEach(async () => {
  folder = temporaryFolder();
  register = await openRegister({ folder: folder.path, dataKey: sampleKey() });
});
afterEach(async () => {
  await register.close();
  folder.remove();
});

const openCase = (id: string) =>
  register.write(sampleAct('case.open', id), (writer) => writer.appendEvent(sampleEvent(id, 1), sampleSummary(id)));

describe('an act', () => {
  it('is there after closing and opening, with its audit row', async () => {
    await openCase('case-1');
    await register.close();
    register = await openRegister({ folder: folder.path, dataKey: sampleKey() });
    expect(await register.read((reader) => reader.events('case-1'))).toEqual([sampleEvent('case-1', 1)]);
    const [entry] = await register.read((reader) => reader.auditTail(5));
    expect(entry).toMatchObject({ sequence: 1, action: 'case.open', subject: 'case-1', detail: '{}' });
  });

  it('leaves nothing where its work fails', async () => {
    const failing = register.write(sampleAct('case.open', 'case-1'), async (writer) => {
      await writer.takeSerial('J', '500103', 2026);
      await writer.appendEvent(sampleEvent('case-1', 1), sampleSummary('case-1'));
      throw new Error('the printer burns');
    });
    await expect(failing).rejects.toThrow('the printer burns');
    await register.read(async (reader) => {
      expect(await reader.events('case-1')).toEqual([]);
      expect(await reader.summary('case-1')).toBeUndefined();
      expect(await reader.auditTail(5)).toEqual([]);
    });
    const serial = await register.write(sampleAct('number', 'x'), (writer) => writer.takeSerial('J', '500103', 2026));
    expect(serial).toBe(1);
  });

  it('leaves nothing where its audit row cannot be written', async () => {
    const act = { ...sampleAct('case.open', 'case-1'), subject: null as unknown as string }; // what no type would let through
    const failing = register.write(act, (writer) =>
      writer.appendEvent(sampleEvent('case-1', 1), sampleSummary('case-1')),
    );
    await expect(failing).rejects.toThrow(/NOT NULL/);
    expect(await register.read((reader) => reader.events('case-1'))).toEqual([]);
  });

  it('fails as a whole where it refers to a case that is not there', async () => {
    const failing = register.write(sampleAct('photo', 'x'), (writer) =>
      writer.saveAttachment(sampleAttachment('a', 'nowhere')),
    );
    await expect(failing).rejects.toThrow(/FOREIGN KEY/);
    await openCase('case-1');
    expect(await register.read((reader) => reader.attachment('a'))).toBeUndefined();
    expect(await register.read((reader) => reader.auditTail(9))).toHaveLength(1);
  });
});

describe('turns', () => {
  it('runs acts one after the other, whoever asked first', async () => {
    const order: string[] = [];
    const slow = register.write(sampleAct('one', 'x'), async () => {
      order.push('one begins');
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('one ends');
    });
    const quick = register.read(async () => void order.push('two'));
    await Promise.all([slow, quick]);
    expect(order).toEqual(['one begins', 'one ends', 'two']);
  });

  it('goes on after an act that failed', async () => {
    await expect(register.write(sampleAct('one', 'x'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(openCase('case-1')).resolves.toBeUndefined();
  });

  it('refuses to be asked from inside its own work, instead of waiting for ever', async () => {
    const nested = register.read(() => register.read((reader) => reader.office()));
    await expect(nested).rejects.toThrow(/inside its own work/);
  });

  it('takes calls from what a work has left running', async () => {
    const later = await register.read(async () => ({
      call: new Promise<void>((resolve) => setTimeout(resolve, 5)).then(() => openCase('case-1')),
    }));
    await expect(later.call).resolves.toBeUndefined();
  });

  it('refuses a call that comes after its act is over', async () => {
    const escaped = await register.write(sampleAct('one', 'x'), async (writer) => ({ writer }));
    expect(() => escaped.writer.takeNoticeNumber(2026)).toThrow(/after its act was over/);
  });

  it('refuses work after it is closed', async () => {
    await register.close();
    await expect(register.read((reader) => reader.office())).rejects.toThrow(/closed/);
  });
});

describe('one program at a time', () => {
  it('says so at once to a second', async () => {
    await expect(openRegister({ folder: folder.path, dataKey: sampleKey() })).rejects.toMatchObject({
      code: 'DATABASE_IN_USE',
    });
  });
});
