import { adoptionDays } from '#core/domain/adoption-law/law-days.ts';
import { certificateDate } from '#core/domain/dates/format.ts';
import type { AdopterOnCertificate, AdoptionCertificateRecord } from '#core/domain/papers/adoption-certificate.ts';
import { bookletTitles } from '#core/domain/papers/booklet-titles.ts';
import type { BookletOptions } from '../booklet/layout.ts';
import { type Line, labelOn, remarkOn, valueOn } from '../booklet/line.ts';
import { fitText } from '../layout/fit-text.ts';
import type { Item, Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';
import {
  adopterLines,
  lines,
  longRule,
  motherShift,
  originalLines,
  photoBox,
  sealAt,
  sentenceBox,
  sheet,
  textSize,
  titleAt,
  valueRule,
} from './positions.ts';

/** The pre-printed sentence of the law of the day (收养法, since 2021 民法典). */
function sentenceOf({ kind, registeredOn }: AdoptionCertificateRecord): string {
  const law = registeredOn < adoptionDays.civilCode ? '《中华人民共和国收养法》' : '《中华人民共和国民法典》';
  return kind === 'adoption-certificate'
    ? `经审查，以上收养符合${law}的规定，准予登记，收养关系自登记之日起成立。`
    : `经审查，以上解除收养关系符合${law}的规定，准予登记，收养关系自登记之日起解除。`;
}

const labels: Readonly<Partial<Record<keyof typeof lines, string>>> = {
  number: '字号',
  name: '姓名',
  nameAfter: '被收养后改名为',
  sex: '性别',
  birth: '出生日期',
  standing: '被收养人身份',
  idNumber: '身份证件号',
  placer: '送养人姓名（名称）',
  placerAddress: '住址',
  address: '住址',
  registrar: '登记员',
  registeredOn: '登记日期',
  remark: '备注',
};

const adopterLabels = { name: '姓名', nationality: '国籍', birth: '出生日期', idNumber: '身份证件号' } as const;
const adopterFields = ['name', 'nationality', 'birth', 'idNumber'] as const;

const shifted = (line: Line, by: number): Line => ({ ...line, labelX: line.labelX + by, x: line.x + by });

function adopter(measure: TextMeasure, who: AdopterOnCertificate | undefined, field: string, by: number): Item[] {
  if (!who) return [];
  const texts = { ...who, birth: certificateDate(who.birth) };
  return adopterFields.flatMap((name) =>
    valueOn(measure, shifted(adopterLines[name], by), texts[name], `${field}.${name}`, valueRule),
  );
}

/** The words of the blank, its outline, the places of photograph and seal. */
function preprinted(measure: TextMeasure, record: AdoptionCertificateRecord): Item[] {
  const { widthMm: width, heightMm: height } = sheet;
  const title = `中华人民共和国${bookletTitles[record.kind]}`;
  const half = measure.width(title, 'title', titleAt.size) / 2;
  const ofDissolution = record.kind === 'adoption-dissolution-proof';
  const shown = Object.entries(labels).filter(([field]) => !(ofDissolution && field === 'standing'));
  const rule = { size: textSize, minimum: 8, maxLines: 2, yields: 'lines', ink: 'grey' } as const;
  return [
    { kind: 'rect', x: 0.15, y: 0.15, width: width - 0.3, height: height - 0.3, lineWidth: 0.3, ink: 'grey' },
    {
      kind: 'text',
      text: title,
      font: 'title',
      size: titleAt.size,
      x: titleAt.centre - half,
      baseline: titleAt.baseline,
      ink: 'grey',
      field: 'label',
    },
    {
      kind: 'circle',
      ...{ x: sealAt.x, y: sealAt.y, radius: sealAt.radius },
      lineWidth: 0.2,
      ink: 'grey',
      dashed: true,
    },
    // The keys of the table of labels are names of lines.
    ...shown.map(([field, text]) => labelOn(lines[field as keyof typeof lines], text, textSize)),
    ...[0, motherShift].flatMap((by) => [
      labelOn(shifted(adopterLines.heading, by), by === 0 ? '收养父亲' : '收养母亲', textSize),
      ...adopterFields.map((field) => labelOn(shifted(adopterLines[field], by), adopterLabels[field], textSize)),
    ]),
    ...fitText(measure, sentenceBox, sentenceOf(record), 'label', rule),
    ...(ofDissolution
      ? [
          labelOn(
            { ...originalLines.number, baseline: originalLines.number.baseline - 7 },
            '原收养登记证字号',
            textSize,
          ),
          labelOn(
            { ...originalLines.registeredOn, baseline: originalLines.registeredOn.baseline - 7 },
            '原收养登记日期',
            textSize,
          ),
        ]
      : [{ kind: 'rect', ...photoBox, lineWidth: 0.2, ink: 'grey', dashed: true } as const]),
  ];
}

function originalItems(measure: TextMeasure, { original }: AdoptionCertificateRecord): Item[] {
  if (!original) return [];
  return [
    ...valueOn(measure, originalLines.number, original.number, 'original.number', valueRule),
    ...valueOn(
      measure,
      originalLines.registeredOn,
      certificateDate(original.registeredOn),
      'original.registeredOn',
      valueRule,
    ),
  ];
}

/**
 * The inside of 收养登记证 or 解除收养关系证明, first issue or reissue, for overprinting; with `labels` the blank's own words too,
 * in grey.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutAdoptionCertificate(
  record: AdoptionCertificateRecord,
  measure: TextMeasure,
  options: BookletOptions = {},
): Page[] {
  const { child, placer } = record;
  const short = {
    number: record.number,
    name: child.name,
    nameAfter: child.nameAfter,
    sex: child.sex,
    birth: certificateDate(child.birth),
    idNumber: child.idNumber,
    placer: placer.name,
    registrar: record.registrar,
    registeredOn: certificateDate(record.registeredOn),
  } as const;
  const long = { standing: child.standing, placerAddress: placer.address, address: record.address } as const;
  const items: Item[] = options.labels ? preprinted(measure, record) : [];
  // The keys of both are names of lines.
  for (const [field, text] of Object.entries(short))
    items.push(...valueOn(measure, lines[field as keyof typeof short], text, field, valueRule));
  for (const [field, text] of Object.entries(long))
    items.push(...valueOn(measure, lines[field as keyof typeof long], text, field, longRule));
  items.push(...remarkOn(measure, lines.remark, record.remark, 'remark', longRule));
  items.push(
    ...adopter(measure, record.father, 'father', 0),
    ...adopter(measure, record.mother, 'mother', motherShift),
  );
  items.push(...originalItems(measure, record));
  if (options.photo && record.photo) items.push({ kind: 'image', data: record.photo, ...photoBox, field: 'photo' });
  return [{ widthMm: sheet.widthMm, heightMm: sheet.heightMm, items }];
}
