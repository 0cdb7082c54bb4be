import type { z } from 'zod';
import { TongbanError } from '#core/domain/errors.ts';

/** Checks what was read back; DATABASE_DAMAGED names the place and the fields that are wrong, never their contents. */
export function provenRow<T>(schema: z.ZodType<T>, row: unknown, where: string): T {
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  const fields = [...new Set(result.error.issues.map((issue) => issue.path.join('.')))].join(', ');
  throw new TongbanError('DATABASE_DAMAGED', { detail: `${where}: ${fields}` });
}

/** Reads a stored JSON document and checks it. */
export function provenJson<T>(schema: z.ZodType<T>, text: string, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TongbanError('DATABASE_DAMAGED', { detail: `${where}: not JSON` });
  }
  return provenRow(schema, value, where);
}
