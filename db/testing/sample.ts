import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseEvent, CaseEventBody } from '#core/domain/cases/events.ts';
import { type PlainDate, plainDateOf } from '#core/domain/dates/plain-date.ts';
import { matchKey } from '#core/domain/identity/match-key.ts';
import type { CasePerson } from '#core/domain/people/person-entry.ts';
import type { Act, ArchivePlace, Attachment, CaseSummary } from '#core/ports.ts';

/** A folder of a test's own, and its end. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'tongban-register-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A day of tests; throws for one that does not exist. */
export function day(year: number, month: number, dayOfMonth: number): PlainDate {
  const date = plainDateOf({ year, month, day: dayOfMonth });
  if (!date) throw new Error('no such day');
  return date;
}

/** A key that is no secret: the same byte 32 times. */
export function sampleKey(byte = 7): Uint8Array {
  return new Uint8Array(32).fill(byte);
}

export const today = day(2026, 3, 2);
export const now = '2026-03-02T10:42:07+08:00';

/** A person of a case; nobody's number where none is given. */
export function samplePerson(role: CasePerson['role'], name: string, idNumber = ''): CasePerson {
  return { role, name, birth: null, idNumber, matchKey: matchKey(idNumber) };
}

/** A place among the marriages of 2026. */
export function samplePlace(volume: number): ArchivePlace {
  const place = { archiveClass: 'marriage', year: 2026, volume };
  return { ...place, pages: 12, number: `J500103-2026-${String(volume).padStart(6, '0')}`, endedOn: today };
}

export function sampleSummary(id: string, change: Partial<CaseSummary> = {}): CaseSummary {
  return {
    id,
    matter: 'marriage.registration',
    stage: 'draft',
    openedAt: now,
    openedOn: today,
    people: [samplePerson('man', '张·试样'), samplePerson('woman', '李试样')],
    verdict: 'NEED',
    needs: 2,
    parties: ['man', 'woman'],
    papers: { man: 'none', woman: 'none' },
    number: null,
    registeredOn: null,
    acceptedOn: null,
    awaits: true,
    ended: null,
    filed: null,
    changedAt: now,
    ...change,
  };
}

const opening: CaseEventBody = { type: 'opened', matter: 'marriage.registration' };

export function sampleEvent(caseId: string, sequence: number, body: CaseEventBody = opening): CaseEvent {
  return { id: `${caseId}-${sequence}`, caseId, sequence, at: now, on: today, by: 'account-1', body };
}

export function sampleAct(action: string, subject: string, detail?: Act['detail']): Act {
  return { action, by: 'account-1', at: now, on: today, subject, ...(detail ? { detail } : {}) };
}

export function sampleAttachment(id: string, caseId: string, change: Partial<Attachment> = {}): Attachment {
  const bytes = change.bytes ?? new Uint8Array([1, 2, 3]);
  return {
    id,
    caseId,
    mediaType: 'image/jpeg',
    paper: 'photo',
    title: '',
    pages: 0,
    orientation: 1,
    bytesLength: bytes.byteLength,
    addedAt: now,
    addedBy: 'account-1',
    removed: false,
    ...change,
    bytes,
  };
}
