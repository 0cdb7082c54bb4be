// `npm run bench [-- --json FILE]`: measures the program against its peers.
import { runWithNode24 } from './node-24.mjs';
import { callerFolder, inProject, root } from './paths.mjs';
import { runMain } from './say.mjs';
import { ensureSetUp } from './set-up.mjs';

await runMain(async () => {
  await ensureSetUp({ wants: ['npm', 'fonts', 'pdf-tools'] });
  const program = inProject('tests', 'bench', 'bench.ts');
  return runWithNode24(root, program, process.argv.slice(2), { cwd: callerFolder('bench') });
});
