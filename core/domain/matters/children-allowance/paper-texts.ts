import { certificateDate } from '../../dates/format.ts';
import { sentenceMonth } from '../../dates/month.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { divisionName } from '../../divisions/divisions.ts';
import { noMoney } from '../../money/fen.ts';
import { formatYuan } from '../../money/yuan.ts';
import { amountOn, receivedOf } from './amounts.ts';
import { firstMonthOf } from './clock.ts';
import {
  careLabels,
  kindLabels,
  otherLabels,
  paymentLabels,
  proofLabels,
  schoolLabels,
  stateLabels,
} from './labels.ts';
import type { AllowanceParent, ChildrenAllowance } from './schema.ts';
import type { ChildStandard } from './standards.ts';

type Texts = Readonly<Record<string, string>>;
const day = (date: PlainDate | undefined) => (date ? certificateDate(date) : '');

/** Who applies: the guardian, or the institution that brings the child up. */
export function applicantName({ care, institution = '', guardian }: ChildrenAllowance): string {
  return care === 'institution' ? institution : (guardian?.name ?? '');
}

/** 孤儿, 事实无人抚养儿童 …; '' while it is not told. */
export function kindWords({ kind }: ChildrenAllowance): string {
  return kind ? kindLabels[kind]['zh-CN'] : '';
}

/** 社会散居, 机构集中养育; '' while it is not told. */
export function careWords({ care }: ChildrenAllowance): string {
  return care ? careLabels[care]['zh-CN'] : '';
}

/** The child's name and number. */
export function briefChild({ child = {} }: ChildrenAllowance): Texts {
  return { 'child.name': child.name ?? '', 'child.idNumber': child.idNumber ?? '' };
}

/** Everything that forms say of the child. */
export function childTexts(application: ChildrenAllowance): Texts {
  const { sex, birth, ethnicity = '', hukouAddress = '' } = application.child ?? {};
  return {
    ...briefChild(application),
    'child.sex': sex === undefined ? '' : sex === 'female' ? '女' : '男',
    'child.birth': day(birth),
    'child.ethnicity': ethnicity,
    'child.hukouAddress': hukouAddress,
  };
}

/** The state with its level, its beginning, its term: 服刑在押（2024年01月05日起，期限60个月）. */
export function stateText({ state, since, termMonths, disability }: AllowanceParent): string {
  if (!state) return '';
  const details = [
    state === 'severe-disability' && disability?.level ? `${disability.level}级` : '',
    since ? `${day(since)}起` : '',
    termMonths !== undefined && ['prison', 'compulsory-rehab', 'restricted'].includes(state)
      ? `期限${termMonths}个月`
      : '',
  ].filter((detail) => detail !== '');
  return `${stateLabels[state]['zh-CN']}${details.length === 0 ? '' : `（${details.join('，')}）`}`;
}

function proofText({ proof = {} }: AllowanceParent): string {
  const { paper, number = '', on } = proof;
  if (!paper) return '';
  const marks = [number, day(on)].filter((mark) => mark !== '');
  return `${proofLabels[paper]['zh-CN']}${marks.length === 0 ? '' : `（${marks.join('，')}）`}`;
}

/** Both parents: name, number, state, proof. */
export function parentTexts(application: ChildrenAllowance): Texts {
  const of = (who: 'father' | 'mother') => {
    const parent = application[who] ?? {};
    const { name = '', idNumber = '' } = parent;
    return Object.entries({ name, idNumber, state: stateText(parent), proof: proofText(parent) }).map(
      ([field, text]) => [`${who}.${field}`, text] as const,
    );
  };
  return Object.fromEntries([...of('father'), ...of('mother')]);
}

/** The guardian, as a form has it. */
export function guardianTexts({ guardian = {} }: ChildrenAllowance): Texts {
  const { name = '', idNumber = '', relation = '', phone = '', address = '' } = guardian;
  return {
    'guardian.name': name,
    'guardian.idNumber': idNumber,
    'guardian.relation': relation,
    'guardian.phone': phone,
    'guardian.address': address,
  };
}

/** 现金 or 银行转账; '' while it is not told. */
export function paymentWords({ guardian = {} }: ChildrenAllowance): string {
  return guardian.payment ? paymentLabels[guardian.payment]['zh-CN'] : '';
}

/** The other allowances in words with their sum: 最低生活保障700.00元/月; 无 where there are none. */
export function receivedWords(application: ChildrenAllowance): string {
  const { received } = application;
  if (received === undefined) return '';
  if (receivedOf(application) === noMoney) return '无';
  return received.map(({ kind, monthly }) => `${otherLabels[kind]['zh-CN']}${formatYuan(monthly)}元/月`).join('、');
}

/** Standard and amount of a day in yuan a month; '' where no standard is known. */
export function amountTexts(application: ChildrenAllowance, standards: readonly ChildStandard[], on: PlainDate): Texts {
  const amount = amountOn(application, standards, on);
  return {
    received: receivedWords(application),
    standard: amount ? `${formatYuan(amount.standard)}元/月` : '',
    payable: amount ? `${formatYuan(amount.payable)}元/月` : '',
  };
}

/** Where the money goes. */
export function accountTexts(application: ChildrenAllowance): Texts {
  const { bank = '', accountName = '', account = '' } = application.guardian ?? {};
  return { payment: paymentWords(application), bank, accountName, account };
}

/** The two townships: where it is received, and the one of the household register, each with its county. */
export function townshipTexts({ receiving = {}, child, home = {} }: ChildrenAllowance): Texts {
  const place = (division: string | undefined, township = '', village = '') =>
    `${division ? divisionName(division) : ''}${township}${village}`;
  return {
    township: place(receiving.division, receiving.township),
    homeTownship: place(child?.hukou, home.township, home.village),
  };
}

/** 在读 of a child who is eighteen: kind, name, until when; '' where nothing is told. */
export function schoolText({ school }: ChildrenAllowance): string {
  if (!school?.kind) return '';
  const until = school.until ? `，在读至${day(school.until)}` : '';
  return `${schoolLabels[school.kind]['zh-CN']}${school.name ? `（${school.name}）` : ''}${until}`;
}

/** The first month of payment in words. */
export function firstMonthText(granted: PlainDate | undefined): string {
  return granted ? sentenceMonth(firstMonthOf(granted)) : '';
}
