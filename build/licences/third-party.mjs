// Makes the text of THIRD-PARTY-LICENCES.md out of package.json, package-lock.json and the installed packages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closureOf } from './closure.mjs';
import { authorOf, readLicenceFiles, sameTermsKey } from './licence-files.mjs';
import { bundledPackages, licenceOfFile, mayShip, notShipped, otherParts } from './policy.mjs';

const json = (root, file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The names of the packages that ship by themselves, before what they need. */
export const shippedRoots = (root) =>
  [...Object.keys(json(root, 'package.json').dependencies), ...bundledPackages].sort();

/** Each package that ships: name, version, licence, holders and terms; the same name and version only once. */
export function shippedPackages(root) {
  const lock = json(root, 'package-lock.json').packages;
  const packages = closureOf(lock, shippedRoots(root), notShipped).map((path) => {
    const entry = lock[path];
    const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const files = readLicenceFiles(join(root, path));
    const holders = [...new Set(files.flatMap((file) => file.holders))];
    return {
      name,
      version: entry.version,
      licence: entry.license ?? licenceOfFile[name],
      holders: holders.length > 0 ? holders : [authorOf(join(root, path), name)],
      terms: files.map((file) => file.terms).filter(Boolean),
    };
  });
  const byKey = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byKey.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** One sentence for each package whose licence may not ship or is not known. */
export const forbidden = (packages) =>
  packages
    .filter(({ licence }) => !mayShip(licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence ?? 'no licence named'} may not ship`);

// Terms that several packages share are printed once, under the names of all of them.
function groupTerms(packages) {
  const groups = new Map();
  for (const { name, licence, terms } of packages) {
    for (const text of terms) {
      const key = sameTermsKey(text);
      const group = groups.get(key) ?? { licence, text, names: [] };
      group.names.push(name);
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.names.length - a.names.length || (a.names[0] < b.names[0] ? -1 : 1));
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function termsSection({ licence, text, names }, index) {
  const who = names.length > 12 ? `${names.length} packages above` : names.join(', ');
  return `### ${index + 1}. ${licence}\n\nFor ${who}.\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

/** The whole list in Markdown. Throws where a package may not ship, naming each. */
export function thirdPartyText(root) {
  const packages = shippedPackages(root);
  const refused = forbidden(packages);
  if (refused.length > 0) throw new Error(refused.join('\n'));
  const rows = packages.map(
    ({ name, version, licence, holders }) => `| ${name} | ${version} | ${licence} | ${cell(holders.join('; '))} |`,
  );
  const parts = otherParts.map(({ name, licence, note }) => `| ${name} | ${licence} | ${note} |`);
  return `# Third-party licences · 第三方许可

Tongban is licensed under the Mulan PSL v2 (see LICENSE). It ships with the work of others, listed here with their
licences. This file is generated: \`node build/licences/generate.mjs\`.

通办以木兰宽松许可证第 2 版发布（见 LICENSE），并随附下列第三方软件和字体，各自适用其许可证。

## Packages · 软件包

| package | version | licence | copyright |
|---|---|---|---|
${rows.join('\n')}

## Other parts · 其他组成部分

| part | licence | where |
|---|---|---|
${parts.join('\n')}

## Terms · 许可证正文

${groupTerms(packages).map(termsSection).join('\n')}`;
}
