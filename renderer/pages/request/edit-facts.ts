/** Changes facts of an application that both or nobody in particular shares; `field` names the control, for undo. */
export type EditFacts<Facts> = (field: string, facts: Partial<Facts>, typing?: boolean) => void;
