import { loginSchema } from '#core/contract/shapes.ts';

/** What is typed on the set-up page before it is sent. */
export interface SetUpForm {
  readonly name: string;
  readonly division: string | undefined;
  readonly window: string;
  readonly foreignAuthority: boolean;
  readonly fourEyes: boolean;
  readonly login: string;
  readonly displayName: string;
  readonly passphrase: string;
  readonly passphraseAgain: string;
  readonly alsoClerk: boolean;
  readonly firstSerial: number;
}

export const emptySetUp: SetUpForm = {
  name: '',
  division: undefined,
  window: '',
  foreignAuthority: false,
  fourEyes: true,
  login: '',
  displayName: '',
  passphrase: '',
  passphraseAgain: '',
  alsoClerk: true,
  firstSerial: 1,
};

/** The least length of a passphrase in characters; the host asks for the same and has the last word. */
export const leastPassphrase = 8;

export const setUpProblems = [
  'name',
  'division',
  'login',
  'displayName',
  'passphrase',
  'passphraseAgain',
] as const satisfies readonly (keyof SetUpForm)[];
export type SetUpProblem = (typeof setUpProblems)[number];

/** The fields that still keep the office from being set up, in the order of the page. */
export function problemsOf(form: SetUpForm): readonly SetUpProblem[] {
  const wrong: Readonly<Record<SetUpProblem, boolean>> = {
    name: form.name.trim().length < 2,
    division: form.division === undefined,
    login: !loginSchema.safeParse(form.login).success,
    displayName: form.displayName.trim() === '',
    passphrase: [...form.passphrase].length < leastPassphrase,
    passphraseAgain: form.passphrase !== form.passphraseAgain,
  };
  return setUpProblems.filter((field) => wrong[field]);
}
