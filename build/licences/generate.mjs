// `node build/licences/generate.mjs` writes THIRD-PARTY-LICENCES.md; run it after a change of the dependencies.
import { writeFileSync } from 'node:fs';
import { inProject, root } from '../setup/paths.mjs';
import { thirdPartyText } from './third-party.mjs';

const text = thirdPartyText(root);
writeFileSync(inProject('THIRD-PARTY-LICENCES.md'), text);
process.stdout.write(`THIRD-PARTY-LICENCES.md: ${text.split('\n').length} lines\n`);
