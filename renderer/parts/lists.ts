/** A list of rows with one after a place, an empty one unless it is said. */
export function insertedAfter<Row>(rows: readonly Row[], index: number, row: Row): Row[] {
  return [...rows.slice(0, index + 1), row, ...rows.slice(index + 1)];
}

/** A list of rows without the one at a place. */
export function without<Row>(rows: readonly Row[], index: number): Row[] {
  return rows.filter((_row, at) => at !== index);
}

/** A list of rows with facts of the one at a place changed. */
export function changedAt<Row>(rows: readonly Row[], index: number, facts: Partial<Row>): Row[] {
  return rows.map((row, at) => (at === index ? { ...row, ...facts } : row));
}
