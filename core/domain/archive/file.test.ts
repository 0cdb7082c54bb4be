import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../dates/plain-date.ts';
import { partyKinds } from '../marriage-law/party.ts';
import { type FormId, forms } from '../papers/forms.ts';
import { attachmentKinds } from './attachment-kinds.ts';
import { attachmentPapers } from './attachment-papers.ts';
import { archiveClasses, endsOfClass } from './classes.ts';
import { type AvailableForm, type FileInput, fileContents } from './file.ts';
import { paperCode } from './paper-code.ts';
import { paperOrders } from './paper-order.ts';

const one = (code: FormId, party?: 'man' | 'woman', pages = 1): AvailableForm => ({
  code,
  pages,
  ...(party && { party }),
});
const scanned = (code: string, pages = 1, title = '') => ({ id: `id-${code}`, code, title, pages });
const couple = { man: { kind: 'mainland' }, woman: { kind: 'mainland' } } as const;
const codes = (input: FileInput) => fileContents(input).entries.map(({ code }) => code);
const missed = (input: FileInput) =>
  fileContents(input)
    .missing.filter(({ required }) => required)
    .map(({ code }) => code);

const marriage: FileInput = {
  archiveClass: 'marriage',
  end: 'registered',
  on: plainDate('2026-03-02'),
  parties: couple,
  forms: [
    one('marriage-declaration', 'woman'),
    one('marriage-declaration', 'man'),
    one('marriage-review', undefined, 2),
  ],
  attachments: [scanned('woman.identity-copy', 2), scanned('other', 1, '情况说明'), scanned('man.identity-copy', 2)],
};

describe('the file of a marriage', () => {
  it('has its papers in the order of article 5 with running pages', () => {
    expect(fileContents(marriage)).toEqual({
      entries: [
        { title: '结婚登记审查处理表', pages: 2, firstPage: 1, lastPage: 2 },
        { title: '申请结婚登记声明书（男方）', pages: 1, firstPage: 3, lastPage: 3 },
        { title: '申请结婚登记声明书（女方）', pages: 1, firstPage: 4, lastPage: 4 },
        { title: '身份证件复印件（男方）', pages: 2, firstPage: 5, lastPage: 6, id: 'id-man.identity-copy' },
        { title: '身份证件复印件（女方）', pages: 2, firstPage: 7, lastPage: 8 },
        { title: '情况说明', pages: 1, firstPage: 9, lastPage: 9 },
      ].map((entry, index) => expect.objectContaining({ ...entry, index: index + 1 })),
      missing: [],
      pages: 9,
    });
  });

  it('names what is missing, whose it is and by which article', () => {
    const { missing } = fileContents({ ...marriage, forms: [one('marriage-review')], attachments: [] });
    expect(missing.map(({ title, required, article }) => [title, required, article])).toEqual([
      ['申请结婚登记声明书（男方）', true, '婚姻登记档案管理办法 第五条'],
      ['申请结婚登记声明书（女方）', true, '婚姻登记档案管理办法 第五条'],
      ['身份证件复印件（男方）', true, '婚姻登记档案管理办法 第五条'],
      ['身份证件复印件（女方）', true, '婚姻登记档案管理办法 第五条'],
    ]);
  });

  it('takes the declaration of a late registration in the place of the usual one', () => {
    const late = {
      ...marriage,
      forms: [
        one('marriage-declaration-late', 'man'),
        one('marriage-declaration-late', 'woman'),
        one('marriage-review'),
      ],
    };
    expect(missed(late)).toEqual([]);
    expect(codes(late).slice(0, 3)).toEqual([
      'marriage-review',
      'man.marriage-declaration-late',
      'woman.marriage-declaration-late',
    ]);
  });

  it('asks for the household register to 9 May 2025 and no longer', () => {
    expect(missed({ ...marriage, on: plainDate('2025-05-09') })).toEqual([
      'man.household-copy',
      'woman.household-copy',
    ]);
    expect(missed({ ...marriage, on: plainDate('2025-05-10') })).toEqual([]);
  });

  it('asks for certificates before the copies where a party lives elsewhere, and for the army papers of a soldier', () => {
    const parties = { man: { kind: 'foreigner' }, woman: { kind: 'soldier' } } as const;
    expect(missed({ ...marriage, parties })).toEqual([
      'man.no-spouse-proof',
      'man.translation',
      'woman.army-copy',
      'woman.army-certificate',
    ]);
    const all = [...marriage.attachments, scanned('man.translation'), scanned('man.no-spouse-proof')];
    expect(codes({ ...marriage, parties, attachments: all }).slice(3, 6)).toEqual([
      'man.no-spouse-proof',
      'man.translation',
      'man.identity-copy',
    ]);
    expect(missed({ ...marriage, parties: { ...couple, man: { kind: 'hong-kong' } } })).toEqual([
      'man.no-spouse-proof',
    ]);
    const { missing } = fileContents({ ...marriage, parties: { ...couple, man: { kind: 'overseas-chinese' } } });
    expect(missing.map(({ code, required }) => [code, required])).toEqual([
      ['man.no-spouse-proof', true],
      ['man.translation', false],
    ]);
  });

  it('takes one scan of both identity cards for both', () => {
    expect(missed({ ...marriage, attachments: [scanned('identity-copy', 2)] })).toEqual([]);
  });
});

describe('the file of a divorce', () => {
  const divorce: FileInput = { ...marriage, archiveClass: 'divorce', forms: [], attachments: [] };

  it('has the papers of the application stage since 2021', () => {
    const before = missed({ ...divorce, on: plainDate('2020-12-31') });
    const after = missed({ ...divorce, on: plainDate('2021-01-01') });
    expect(after.filter((code) => !before.includes(code))).toEqual(['divorce-application']);
    expect(before).toEqual([
      'divorce-review',
      'man.divorce-declaration',
      'woman.divorce-declaration',
      'marriage-certificate-copy',
      'divorce-agreement',
      'man.identity-copy',
      'woman.identity-copy',
      'man.household-copy',
      'woman.household-copy',
    ]);
  });

  it('calls the declaration by its old name before 2021', () => {
    const forms = [one('divorce-declaration', 'man')];
    const title = (on: string) => fileContents({ ...divorce, on: plainDate(on), forms }).entries[0]?.title;
    expect(title('2020-12-31')).toBe('申请离婚登记声明书（男方）');
    expect(title('2021-01-01')).toBe('离婚登记声明书（男方）');
  });

  it('of a withdrawn application holds application, withdrawal and confirmation', () => {
    const withdrawn: FileInput = { ...divorce, end: 'withdrawn', on: plainDate('2026-02-01') };
    expect(missed(withdrawn)).toEqual([
      'divorce-application',
      'divorce-withdrawal',
      'divorce-withdrawal-confirmation',
      'man.identity-copy',
      'woman.identity-copy',
    ]);
    expect(missed({ ...withdrawn, end: 'lapsed' })).toEqual([
      'divorce-application',
      'man.identity-copy',
      'woman.identity-copy',
    ]);
  });

  it('takes either notice of refusal, and any proof of the marriage', () => {
    const refused: FileInput = { ...divorce, end: 'refused' };
    expect(missed(refused)).toEqual(['divorce-refusal']);
    expect(missed({ ...refused, forms: [one('divorce-not-accepted')] })).toEqual([]);
    for (const code of ['marriage-certificate-copy', 'marriage-archive-copy', 'lost-statement']) {
      expect(missed({ ...divorce, attachments: [scanned(code)] })).not.toContain('marriage-certificate-copy');
    }
  });
});

describe('the files of reissues and annulments', () => {
  it('asks an agent for the power of attorney, and the absent spouse for nothing', () => {
    const reissue: FileInput = {
      ...marriage,
      archiveClass: 'reissue',
      forms: [one('reissue-review'), one('reissue-declaration')],
      attachments: [scanned('archive-proof')],
      parties: { man: { kind: 'mainland', byProxy: true }, woman: { kind: 'mainland', absent: true } },
    };
    expect(missed(reissue)).toEqual(['man.identity-copy', 'man.power-of-attorney', 'man.agent-copy']);
    expect(missed({ ...reissue, attachments: [] })[0]).toBe('archive-proof');
    expect(missed({ ...reissue, attachments: [scanned('sufficient-evidence')] })[0]).toBe('man.identity-copy');
  });

  it('differs between what the office annulled and what a court decided', () => {
    const annulment: FileInput = {
      ...marriage,
      archiveClass: 'annulment',
      end: 'annulled',
      forms: [],
      attachments: [],
    };
    expect(missed(annulment)).toEqual([
      'annulment-decision',
      'marriage-certificate',
      'official-evidence',
      'man.identity-copy',
      'woman.identity-copy',
    ]);
    expect(missed({ ...annulment, end: 'kept' })).not.toContain('marriage-certificate');
    expect(missed({ ...annulment, end: 'remarked' })).toEqual(['court-judgment', 'court-remark']);
  });
});

describe('every file', () => {
  const kind = fc.constantFrom(...partyKinds);
  const parties = fc.record(
    { man: fc.record({ kind, byProxy: fc.boolean() }), woman: fc.record({ kind, absent: fc.boolean() }) },
    { requiredKeys: [] },
  );
  const party = fc.constantFrom('man', 'woman', undefined);
  const pages = fc.integer({ min: 1, max: 60 });
  // The keys of an object that is written out in its file.
  const formIds = Object.keys(forms) as FormId[];
  const someForms = fc.array(
    fc.tuple(fc.constantFrom(...formIds), party, pages).map(([code, of, count]) => one(code, of, count)),
    { maxLength: 12 },
  );
  const someScans = fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(attachmentPapers), 'unheard-of'), party, pages), { maxLength: 12 })
    .map((list) =>
      list.map(([code, of, count], index) => ({ id: `a${index}`, code: paperCode(code, of), title: '', pages: count })),
    );
  const input = fc.constantFrom(...archiveClasses.filter((id) => paperOrders[id])).chain((archiveClass) =>
    fc.record({
      archiveClass: fc.constant(archiveClass),
      end: fc.constantFrom(...endsOfClass[archiveClass]),
      on: fc.constantFrom('2004-01-01', '2020-12-31', '2021-01-01', '2025-05-09', '2025-05-10').map(plainDate),
      parties,
      forms: someForms,
      attachments: someScans,
    }),
  );

  it('holds every paper exactly once, on pages without a gap', () => {
    fc.assert(
      fc.property(input, (file) => {
        const { entries, pages: total } = fileContents(file);
        const given = [
          ...file.forms.map((form) => paperCode(form.code, form.party)),
          ...file.attachments.map(({ code }) => code),
        ];
        expect(entries.map(({ code }) => code).sort()).toEqual(given.sort());
        const ids = entries.flatMap(({ id }) => (id ? [id] : []));
        expect(ids.sort()).toEqual(file.attachments.map(({ id }) => id).sort());
        let last = 0;
        for (const [index, entry] of entries.entries()) {
          expect(entry.index).toBe(index + 1);
          expect(entry.firstPage).toBe(last + 1);
          expect(entry.lastPage - entry.firstPage + 1).toBe(entry.pages);
          last = entry.lastPage;
        }
        expect(total).toBe(last);
      }),
      { numRuns: 500 },
    );
  });

  it('misses nothing once what was missing is there, and offers every scan that it misses', () => {
    fc.assert(
      fc.property(input, (file) => {
        const { missing } = fileContents(file);
        const offered = attachmentKinds({ ...file, ends: [file.end] }).map(({ code }) => code);
        const added = missing.filter(({ source }) => source === 'attachment').map(({ code }) => code);
        expect(added.filter((code) => !offered.includes(code))).toEqual([]);
        const formsAdded = missing.flatMap(({ source, code }) => (source === 'form' ? [code] : []));
        const whole = fileContents({
          ...file,
          attachments: [...file.attachments, ...added.map((code) => scanned(code))],
          forms: [
            ...file.forms,
            ...formsAdded.map((code) => {
              const role = code.startsWith('man.') ? 'man' : code.startsWith('woman.') ? 'woman' : undefined;
              return one(code.replace(/^(?:wo)?man\./u, '') as FormId, role); // codes of forms, by the line above
            }),
          ],
        });
        expect(whole.missing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses papers without pages and ends that a class cannot have', () => {
    for (const count of [0, -1, 1.5, Number.NaN]) {
      expect(() => fileContents({ ...marriage, attachments: [scanned('other', count)] })).toThrow('INVALID');
    }
    expect(() => fileContents({ ...marriage, end: 'withdrawn' })).toThrow('INVALID');
  });
});

describe('the choice of scans', () => {
  it('offers those of the parties, each once, and the others last', () => {
    const kinds = attachmentKinds({
      ...marriage,
      ends: ['registered', 'refused'],
      parties: { man: { kind: 'mainland' }, woman: { kind: 'taiwan' } },
    });
    expect(kinds.map(({ code }) => code)).toEqual([
      'woman.no-spouse-proof',
      'woman.translation',
      'man.identity-copy',
      'woman.identity-copy',
      'man.earlier-marriage-end',
      'woman.earlier-marriage-end',
      'other',
    ]);
    expect(kinds[0]).toEqual({
      code: 'woman.no-spouse-proof',
      title: '无配偶证明（声明）（女方）',
      en: 'certificate or declaration of no spouse (the woman)',
    });
  });
});
