import type { Application } from './application.ts';
import type { Correction } from './events.ts';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}

/** The facts that differ between two applications, by path, with both values (更正前后). Lists are compared whole. */
export function corrections(before: Application, after: Application, path = ''): readonly Correction[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields.flatMap((field) => {
    const [left, right] = [before[field], after[field]];
    const place = path === '' ? field : `${path}.${field}`;
    if (isRecord(left) && isRecord(right)) return corrections(left, right, place);
    const [from, to] = [shown(left), shown(right)];
    return from === to ? [] : [{ field: place, from, to }];
  });
}
