import { plainDate } from '../../../dates/plain-date.ts';
import { missingFacts } from '../../../law/rule.ts';
import { code, regulation, workNorm } from '../../../marriage-law/articles.ts';
import { lawDays } from '../../../marriage-law/rule-sets.ts';
import type { Outcome, Rule } from './rule.ts';

/** D-04 在内地登记结婚. Certificates of a Chinese embassy count (民发〔2020〕116号), though the regulation only says 内地. */
export const marriageFromMainland: Rule = {
  id: 'D-04',
  article: (law) => regulation(law, '第十二条第（三）项', '第十四条第（三）项'),
  judge: ({ application: { marriageRegisteredIn } }) => {
    if (marriageRegisteredIn === undefined) return [missingFacts(undefined, 'marriageRegisteredIn')];
    return marriageRegisteredIn === 'elsewhere' ? [{ verdict: 'REFUSE', code: 'divorce.registeredElsewhere' }] : [];
  },
  examples: [
    { name: 'registered in the mainland', on: '2026-03-02', expected: [] },
    {
      name: 'registered at a Chinese embassy',
      on: '2026-03-02',
      couple: { marriageRegisteredIn: 'embassy' },
      expected: [],
    },
    {
      name: 'registered abroad',
      on: '2012-03-02',
      couple: { marriageRegisteredIn: 'elsewhere' },
      expected: [{ verdict: 'REFUSE', code: 'divorce.registeredElsewhere' }],
    },
    {
      name: 'nobody told',
      on: '2026-03-02',
      couple: { marriageRegisteredIn: undefined },
      expected: [{ verdict: 'NEED', missing: ['marriageRegisteredIn'] }],
    },
  ],
};

/** D-06 结婚证: one lost asks for a statement; both lost for a copy of the archive as well. */
export const marriageCertificateShown: Rule = {
  id: 'D-06',
  article: (law) => {
    if (law.on < lawDays.civilCode) return workNorm(law, '第五十五条');
    return law.ruleSet === 'R5' ? '婚姻登记条例（2025） 第十五条' : '民发〔2020〕116号';
  },
  judge: ({ application: { certificates, lostStatement, archiveCopy } }) => {
    if (certificates === undefined) return [missingFacts(undefined, 'certificates')];
    const outcomes: Outcome[] = [];
    const asks = (field: 'lostStatement' | 'archiveCopy', given: boolean | undefined) => {
      if (given) return;
      const missing = given === undefined ? { missing: [field] } : {};
      outcomes.push({ verdict: 'NEED', code: `divorce.${field}`, data: { certificates }, ...missing });
    };
    if (certificates < 2) asks('lostStatement', lostStatement);
    if (certificates === 0) asks('archiveCopy', archiveCopy);
    return outcomes;
  },
  examples: [
    { name: 'both certificates', on: '2026-03-02', expected: [] },
    {
      name: 'one lost, with a statement',
      on: '2026-03-02',
      couple: { certificates: 1, lostStatement: true },
      expected: [],
    },
    {
      name: 'one lost, nothing said of it',
      on: '2026-03-02',
      couple: { certificates: 1 },
      expected: [{ verdict: 'NEED', code: 'divorce.lostStatement', missing: ['lostStatement'] }],
    },
    {
      name: 'both lost, statement only',
      on: '2023-03-02',
      couple: { certificates: 0, lostStatement: true, archiveCopy: false },
      expected: [{ verdict: 'NEED', code: 'divorce.archiveCopy' }],
    },
    {
      name: 'both lost, with statement and copy',
      on: '2023-03-02',
      couple: { certificates: 0, lostStatement: true, archiveCopy: true },
      expected: [],
    },
    {
      name: 'both lost and nothing brought',
      on: '2018-03-02',
      couple: { certificates: 0 },
      expected: [
        { verdict: 'NEED', code: 'divorce.lostStatement' },
        { verdict: 'NEED', code: 'divorce.archiveCopy' },
      ],
    },
    {
      name: 'not counted',
      on: '2026-03-02',
      couple: { certificates: undefined },
      expected: [{ verdict: 'NEED', missing: ['certificates'] }],
    },
  ],
};

/** The joint opinion of four ministries and courts on marriages registered by impostors. */
const impostorOpinion = plainDate('2021-11-18');

/** D-16 未达婚龄登记、冒名顶替登记: the marriage itself is in question, for a court or for 撤销婚姻登记. */
export const marriageNotInQuestion: Rule = {
  id: 'D-16',
  article: (law) => code(law, '第十条', '第一千零五十一条'),
  judge: ({ on, application }) => {
    const outcomes: Outcome[] = [];
    if (application.registeredUnderAge) outcomes.push({ verdict: 'REFER', code: 'divorce.registeredUnderAge' });
    if (application.registeredByImpostor) {
      const basis = on >= impostorOpinion ? { basis: '四部门关于冒名顶替、弄虚作假婚姻登记的意见（2021）' } : {};
      outcomes.push({ verdict: 'REFER', code: 'divorce.registeredByImpostor', ...basis });
    }
    return outcomes;
  },
  examples: [
    { name: 'an ordinary marriage', on: '2026-03-02', expected: [] },
    {
      name: 'registered under age',
      on: '2026-03-02',
      couple: { registeredUnderAge: true },
      expected: [{ verdict: 'REFER', code: 'divorce.registeredUnderAge' }],
    },
    {
      name: 'registered by an impostor',
      on: '2021-11-17',
      couple: { registeredByImpostor: true },
      expected: [{ verdict: 'REFER', code: 'divorce.registeredByImpostor' }],
    },
    {
      name: 'both, the day after',
      on: '2021-11-18',
      couple: { registeredUnderAge: true, registeredByImpostor: true },
      expected: [{ verdict: 'REFER' }, { verdict: 'REFER' }],
    },
  ],
};
