import type { Party } from '#core/domain/marriage-law/party.ts';

/** Changes facts of one person of an application; `typing` where letters follow each other in one field. */
export type EditPerson = (role: string, field: string, facts: Partial<Party>, typing?: boolean) => void;

/** Changes facts that no one person has; `field` names the control, for undo. */
export type EditFacts<Facts> = (field: string, facts: Partial<Facts>, typing?: boolean) => void;
