import { describe, expect, it } from 'vitest';
import { plainMonth } from '#core/domain/dates/month.ts';
import { samplePayments, sampleReductions } from '#templates/allowance/samples.ts';
import { paymentSheet, reductionSheet } from './allowance-xlsx.ts';
import { readCells, unzip } from './testing/read-xlsx.ts';

describe('the lists of a month as workbooks', () => {
  it('payments: amounts are numbers that the sum agrees with, numbers of papers stay texts', async () => {
    const { payments } = samplePayments('ordinary', 3);
    const cells = readCells(unzip(await paymentSheet(payments)), 1);
    const column = (letter: string) => [2, 3, 4, 5].map((row) => cells.get(`${letter}${row}`)?.value);
    expect(column('I')).toEqual(['1651', '950.49', '2000', '4601.49']);
    expect(cells.get('D2')).toMatchObject({ type: 's', value: payments.lines[0]?.application.child?.idNumber });
    expect(cells.get('C5')?.value).toBe('合计');
  });

  it('reductions: one row a child with the code of the reason as text', async () => {
    const { reductions } = sampleReductions('ordinary', 10);
    const cells = readCells(unzip(await reductionSheet(plainMonth('2026-04'), reductions)), 1);
    expect(['F2', 'F10', 'F11'].map((address) => cells.get(address))).toMatchObject([
      { type: 's', value: '01' },
      { type: 's', value: '09' },
      { type: 's', value: '99' },
    ]);
    expect(cells.get('G11')?.value).toBe('其它（家长告知）');
  });
});
