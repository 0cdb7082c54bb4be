import { type AdoptionNumbering, fillNumberTemplate } from '../cases/number.ts';
import { TongbanError } from '../errors.ts';

interface Parts {
  readonly year: number;
  readonly serial: number;
  readonly adoption?: AdoptionNumbering | undefined;
}

/**
 * 解除收养关系证明字号 by the office's template (收养登记工作规范 第二十条). INVALID while the office has not set how it numbers
 * adoptions: its short name is nobody's to guess.
 */
export function dissolutionNumber({ year, serial, adoption }: Parts): string {
  if (!adoption) throw new TongbanError('INVALID', { field: 'office.adoption', why: 'missing' });
  return fillNumberTemplate(adoption.dissolutionTemplate, { ...adoption, year, serial });
}
