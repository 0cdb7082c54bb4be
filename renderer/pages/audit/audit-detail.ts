/** The detail of an audit row, kept as JSON, as one line: `from A1, to A9`; any other text as it is. */
export function auditDetail(detail: string): string {
  try {
    const parsed: unknown = JSON.parse(detail);
    if (typeof parsed !== 'object' || parsed === null) return detail;
    return Object.entries(parsed)
      .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
      .join(', ');
  } catch {
    return detail;
  }
}
