// What set-up tells the person at the terminal. Always on standard error, so that the standard output of a
// command such as `tongban check` stays pure JSON.

/** Says one thing twice: in English and in Chinese, one line each. */
export function say(english, chinese) {
  process.stderr.write(`tongban: ${english}\n通办：${chinese}\n`);
}

/** A problem that set-up cannot solve itself; its message says in one line what to do. */
export class SetUpProblem extends Error {
  constructor(english, chinese) {
    super(english);
    this.chinese = chinese;
  }
}

/** Runs a command's main function; a {@link SetUpProblem} becomes its two lines and exit code 1, not a stack. */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetUpProblem)) throw error;
    say(error.message, error.chinese);
    process.exitCode = 1;
  }
}
