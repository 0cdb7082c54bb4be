import { afterAll, describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { AdoptionCertificateRecord } from '#core/domain/papers/adoption-certificate.ts';
import { isPaperError } from '../layout/paper-error.ts';
import { testFonts } from '../testing/fonts.ts';
import { photo } from '../testing/form-samples.ts';
import { fieldItems, textItems } from '../testing/items.ts';
import { describeSamples, layoutAll } from '../testing/samples.ts';
import { layoutAdoptionCertificate } from './layout.ts';
import { lines, photoBox } from './positions.ts';
import { adoptionCertificateSamples } from './samples.ts';

const { ordinary, foundling, dissolution } = adoptionCertificateSamples;
const labelled = (record: AdoptionCertificateRecord) =>
  fieldItems(layoutAdoptionCertificate(record, testFonts, { labels: true }), 'label').map(({ text }) => text);

describe('the certificate of an adoption (收养登记证)', () => {
  it('prints every value of the record at its place and in its order, and nothing pre-printed without labels', () => {
    const pages = layoutAdoptionCertificate(ordinary, testFonts);
    const fields = [...new Set(textItems(pages).map(({ field }) => field))];
    expect(fields).not.toContain('label');
    expect(fieldItems(pages, 'number')[0]).toMatchObject({ text: ordinary.number, x: lines.number.x });
    expect(fieldItems(pages, 'registeredOn').map(({ text }) => text)).toEqual(['2026年03月02日']);
    expect(
      fieldItems(pages, 'father.idNumber')
        .map(({ text }) => text)
        .join(''),
    ).toBe(ordinary.father?.idNumber);
    const top = (field: string) => fieldItems(pages, field)[0]?.baseline ?? 0;
    const order = [
      'number',
      'name',
      'nameAfter',
      'sex',
      'birth',
      'standing',
      'idNumber',
      'placer',
      'placerAddress',
      'father.name',
      'address',
      'registeredOn',
    ];
    expect(order.map(top)).toEqual(order.map(top).toSorted((left, right) => left - right));
  });

  it('leaves the placer of a foundling and a name that stays blank', () => {
    const pages = layoutAdoptionCertificate(foundling, testFonts);
    for (const field of ['placer', 'placerAddress', 'nameAfter', 'idNumber', 'remark'])
      expect(fieldItems(pages, field)).toEqual([]);
  });

  it('names the law of the day of registration', () => {
    const sentence = (record: AdoptionCertificateRecord) => labelled(record).join('');
    expect(sentence(ordinary)).toContain('《中华人民共和国民法典》的规定，准予登记，收养关系自登记之日起成立');
    expect(sentence({ ...ordinary, registeredOn: plainDate('2020-12-31') })).toContain('《中华人民共和国收养法》');
  });

  it('has the photograph where it is asked for', () => {
    const images = (asked: boolean) =>
      layoutAdoptionCertificate({ ...ordinary, photo }, testFonts, { photo: asked })[0]?.items.filter(
        (item) => item.kind === 'image',
      );
    expect(images(false)).toEqual([]);
    expect(images(true)).toMatchObject([photoBox]);
  });

  it('the proof of a dissolution names the original adoption and no kind of child', () => {
    const pages = layoutAdoptionCertificate(dissolution, testFonts, { labels: true });
    expect(
      fieldItems(pages, 'original.number')
        .map(({ text }) => text)
        .join(''),
    ).toBe('（2021）渝中收字00007');
    expect(labelled(dissolution)).toContain('原收养登记日期');
    expect(labelled(dissolution)).not.toContain('被收养人身份');
    expect(labelled(dissolution).join('')).toContain('收养关系自登记之日起解除');
  });

  it('refuses a name that does not fit instead of cutting it', () => {
    try {
      layoutAdoptionCertificate({ ...ordinary, child: { ...ordinary.child, name: '吐'.repeat(300) } }, testFonts);
      expect.unreachable();
    } catch (error) {
      expect(isPaperError(error, 'TEXT_DOES_NOT_FIT') && error.data.field).toBe('name');
    }
  });
});

describeSamples(import.meta.dirname, {
  ...layoutAll<AdoptionCertificateRecord>(adoptionCertificateSamples, (sample) =>
    layoutAdoptionCertificate(sample, testFonts, { labels: true }),
  ),
  overprint: layoutAdoptionCertificate({ ...ordinary, photo }, testFonts, { photo: true }),
});

afterAll(() => testFonts.close());
