import { sentenceDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { TongbanError } from '../../errors.ts';
import { agreementGaps } from './agreement-gaps.ts';
import type { AgreementTerms, DivorceApplication } from './schema.ts';

/** One clause of the agreement (条款), as the lists of form `divorce-agreement` have it. */
export interface AgreementClause {
  readonly heading: string;
  readonly text: string;
}

type Child = NonNullable<AgreementTerms['children']>[number];
type Share = NonNullable<AgreementTerms['property']>[number];
type Owner = NonNullable<Share['to']>;

const parents = { man: '男方', woman: '女方' } as const;
const owners: Readonly<Record<Owner, string>> = { man: '归男方所有', woman: '归女方所有', both: '归双方共同所有' };
const debtors: Readonly<Record<Owner, string>> = { man: '由男方承担', woman: '由女方承担', both: '由双方共同承担' };

/** Typed words as part of a sentence: without the blanks and the stop at the end. */
const typed = (text: string | undefined) => (text ?? '').trim().replace(/[。；;.]+$/u, '');

/** Numbered lines where there is more than one, else the one sentence. */
function numbered(lines: readonly string[]): string {
  return lines.length === 1 ? (lines[0] ?? '') : lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

function childLine({ name, birth, livesWith, support, visits }: Child): string {
  const who = `${typed(name)}${birth ? `（${sentenceDate(birth)}出生）` : ''}`;
  if (livesWith === 'adult') return `${who}已经成年，双方不再约定抚养。`;
  const lives =
    livesWith === 'man' || livesWith === 'woman'
      ? `由${parents[livesWith]}抚养，随${parents[livesWith]}共同生活`
      : '由双方共同抚养';
  const pays = typed(support) === '' ? '' : `抚养费：${typed(support)}。`;
  const sees = typed(visits) === '' ? '' : `探望：${typed(visits)}。`;
  return `${who}${lives}。${pays}${sees}`;
}

function shareLine({ what, to, note }: Share, words: Readonly<Record<Owner, string>>): string {
  const rest = typed(note) === '' ? '' : `${typed(note)}。`;
  return `${typed(what)}，${to ? words[to] : ''}。${rest}`;
}

function registered({ marriage }: DivorceApplication): string {
  const { registeredOn, office, number } = marriage ?? {};
  if (!registeredOn || !office) return '双方自愿离婚';
  const numberWords = number ? `（结婚证字号：${number}）` : '';
  return `双方于${sentenceDate(registeredOn)}在${office}登记结婚${numberWords}，现自愿离婚`;
}

/**
 * The clauses of the agreement (离婚协议书) from the terms: 自愿离婚, 子女抚养, 财产处理, 债务处理, 其他约定; where there is none
 * of a thing, the clause says so. INVALID with the first path that is still open (`agreementGaps`): nothing that the
 * couple did not agree is put into their mouths.
 */
export function agreementClauses(application: DivorceApplication): readonly AgreementClause[] {
  const [gap] = agreementGaps(application);
  if (gap !== undefined) throw new TongbanError('INVALID', { field: gap, why: 'missing' });
  const { children = [], property = [], debts = [], other } = application.terms ?? {};
  const otherwise = typed(other);
  return [
    {
      heading: '一、自愿离婚',
      text: `${registered(application)}，并就子女抚养、财产以及债务处理等事项协商一致，达成本协议。`,
    },
    {
      heading: '二、子女抚养',
      text: children.length === 0 ? '双方没有需要抚养的子女。' : numbered(children.map(childLine)),
    },
    {
      heading: '三、财产处理',
      text:
        property.length === 0
          ? '双方没有需要分割的夫妻共同财产。'
          : numbered(property.map((share) => shareLine(share, owners))),
    },
    {
      heading: '四、债务处理',
      text: debts.length === 0 ? '双方没有夫妻共同债务。' : numbered(debts.map((share) => shareLine(share, debtors))),
    },
    { heading: '五、其他约定', text: otherwise === '' ? '双方没有其他约定。' : `${otherwise}。` },
  ];
}

/** The stamp on the two copies of the parties (规范2015 第五十六条): 此件与存档件一致，涂改无效。 with office and day. */
export function agreementStamp(office: string, on: PlainDate): string {
  return `此件与存档件一致，涂改无效。${office}${sentenceDate(on)}`;
}
