import { type Role, rolesFor } from '#core/domain/cases/actions.ts';

/** Whether somebody with these roles takes in and examines cases; an administrator alone only looks at them. */
export function doesCases(roles: readonly Role[]): boolean {
  return rolesFor('submit').some((role) => roles.includes(role));
}
