// `node build/icons/make.mjs` draws the program's icon out of renderer/theme/icon.svg: icon.png for Linux, icon.ico for
// Windows. The results are kept in the repository, so that packaging needs no tool that draws.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { inProject } from '../setup/paths.mjs';
import { systemTools } from '../setup/system-tools.mjs';

const drawing = readFileSync(inProject('renderer', 'theme', 'icon.svg')).toString('base64');

/** The drawing as a square PNG of so many pixels. */
async function draw(/** @type {import('@playwright/test').Browser} */ browser, /** @type {number} */ size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0"><img src="data:image/svg+xml;base64,${drawing}" style="display:block" width="${size}"></body>`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return { size, picture };
}

/**
 * Pictures of several sizes as one Windows icon: a header, an entry of 16 bytes for each, then the PNG files.
 * @param {{ size: number, picture: Buffer }[]} drawn
 */
function iconOf(drawn) {
  const header = Buffer.alloc(6 + drawn.length * 16);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(drawn.length, 4);
  let offset = header.length;
  drawn.forEach(({ size, picture }, at) => {
    const entry = 6 + at * 16;
    header.writeUInt8(size % 256, entry); // 0 stands for 256
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(picture.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += picture.length;
  });
  return Buffer.concat([header, ...drawn.map(({ picture }) => picture)]);
}

const executablePath = systemTools.browser.find();
if (executablePath === undefined) throw new Error('Drawing the icon needs Chromium, Chrome or Edge');
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const drawn = [];
for (const size of [16, 24, 32, 48, 64, 256, 512]) drawn.push(await draw(browser, size));
await browser.close();
const [largest] = drawn.slice(-1);
if (largest !== undefined) writeFileSync(inProject('build', 'icons', 'icon.png'), largest.picture);
writeFileSync(inProject('build', 'icons', 'icon.ico'), iconOf(drawn.slice(0, -1)));
