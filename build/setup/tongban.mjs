// `npm run --silent tongban -- COMMAND …`: the command line, run by Node 24 in the folder where it was typed.
import { runWithNode24 } from './node-24.mjs';
import { callerFolder, inProject, root } from './paths.mjs';
import { runMain } from './say.mjs';
import { ensureSetUp } from './set-up.mjs';

await runMain(async () => {
  await ensureSetUp({ wants: ['npm'] });
  const program = inProject('host', 'cli', 'main.ts');
  return runWithNode24(root, program, process.argv.slice(2), { cwd: callerFolder('tongban') });
});
