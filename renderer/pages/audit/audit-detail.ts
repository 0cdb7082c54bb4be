/**
 * The detail of an audit row, kept as JSON, as one line: `起号 A1, 止号 A9`; any other text as it is. `nameOf` says the
 * name of a fact in the language of the desk.
 */
export function auditDetail(detail: string, nameOf: (fact: string) => string): string {
  try {
    const parsed: unknown = JSON.parse(detail);
    if (typeof parsed !== 'object' || parsed === null) return detail;
    return Object.entries(parsed)
      .map(([fact, value]) => `${nameOf(fact)} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
      .join(', ');
  } catch {
    return detail;
  }
}
