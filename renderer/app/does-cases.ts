import { caseRoles, type Role } from '#core/domain/cases/actions.ts';

/** Whether somebody with these roles takes in and examines cases; an administrator alone only looks at them. */
export function doesCases(roles: readonly Role[]): boolean {
  return caseRoles.some((role) => roles.includes(role));
}
