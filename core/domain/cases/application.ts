/**
 * What was typed for a case (申请): plain data that only the schema of its matter can read. Code that is the same for all
 * matters carries it unseen; a matter proves it with its schema before it looks.
 */
export type Application = Readonly<Record<string, unknown>>;
