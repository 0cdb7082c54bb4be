import type { Role } from '#core/domain/cases/actions.ts';
import { useSession } from '../app/desk.tsx';
import { formatRoute, type PlainPage } from '../app/routes.ts';
import { useWords } from '../words/use-words.tsx';

/** Pages that not every account sees, with the roles that do. */
const rolesByPage: Readonly<Partial<Record<PlainPage, readonly Role[]>>> = {
  clock: ['clerk', 'reviewer'],
  batch: ['clerk', 'reviewer'],
  ceremony: ['clerk', 'reviewer'],
  'ceremony-office': ['reviewer', 'administrator'],
  archive: ['clerk', 'reviewer'],
  'adoption-notices': ['adoption'],
  'adoption-statistics': ['adoption'],
  'funeral-settlement': ['clerk', 'reviewer'],
  'subsidy-table': ['reviewer', 'administrator'],
  allowance: ['clerk', 'reviewer'],
  'child-officers': ['clerk', 'reviewer'],
  accounts: ['administrator'],
  office: ['administrator'],
  templates: ['administrator'],
  audit: ['reviewer', 'administrator'],
};

const groups: readonly (readonly PlainPage[])[] = [
  ['home', 'clock', 'batch', 'ceremony'],
  ['archive', 'adoption-notices', 'adoption-statistics', 'blanks', 'printers'],
  ['funeral-settlement', 'funeral-halls', 'subsidy-table'],
  ['allowance', 'child-officers', 'child-standards'],
  ['accounts', 'office', 'ceremony-office', 'templates', 'calendar', 'audit'],
];

/** The pages that exist for this account. */
export function SideNavigation({ page }: { page: PlainPage }) {
  const { t } = useWords();
  const { account } = useSession();
  const mayOpen = (name: PlainPage) => {
    const roles = rolesByPage[name];
    return !roles || roles.some((role) => account.roles.includes(role));
  };
  const shown = groups.map((group) => group.filter(mayOpen)).filter((group) => group.length > 0);
  return (
    <nav className="side" aria-label={t('frame.pages')}>
      {shown.map((group, index) => (
        <div key={group[0]}>
          {index > 0 ? <hr className="side-rule" /> : null}
          {group.map((name) => (
            <a
              key={name}
              className="side-link"
              href={`#${formatRoute({ page: name })}`}
              aria-current={name === page ? 'page' : undefined}
            >
              {t(`page.${name}`)}
            </a>
          ))}
        </div>
      ))}
    </nav>
  );
}
