import { formatRoute } from '../../../app/routes.ts';

interface ChildLinkProps {
  readonly caseId: string;
  readonly name: string;
}

/** A child's name that leads to the case. */
export function ChildLink({ caseId, name }: ChildLinkProps) {
  return (
    <a className="child-link" href={`#${formatRoute({ page: 'case', caseId })}`}>
      {name}
    </a>
  );
}
