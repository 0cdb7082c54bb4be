import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { encodeCardBlock } from '#core/domain/identity/card-encode.ts';
import { checkPhoto } from '#core/domain/photos/jpeg.ts';
import { focusedName } from './keyboard.ts';
import { enter, test } from './program.ts';

const photo = fileURLToPath(new URL('../../templates/testing/photo.jpg', import.meta.url));

async function newCase(page: Page, link: string): Promise<void> {
  await enter(page, link);
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await page.getByRole('button', { name: '办理人 周敏' }).waitFor();
  await page.keyboard.press('Control+1');
  await page.getByLabel('男方姓名').waitFor();
}

test('a card block fills the party and is not asked again', async ({ program, page }) => {
  await newCase(page, await program.start('--practice'));
  const block = encodeCardBlock({
    kind: 'resident',
    name: '王䶮',
    sex: 'male',
    ethnicity: { code: '01', name: '汉' },
    birth: plainDate('2003-03-10'),
    address: '重庆市渝中区解放碑街道1号',
    number: '500103200303100017',
    issuer: '重庆市公安局渝中分局',
    validFrom: plainDate('2020-01-02'),
    validTo: plainDate('2040-01-02'),
  });
  await page.keyboard.press('F2');
  await page.getByRole('dialog').getByRole('textbox').fill(Buffer.from(block).toString('hex'));
  await page.getByRole('dialog').getByRole('button', { name: '读取' }).click();
  await expect(page.getByLabel('男方姓名')).toHaveValue('王䶮');
  await expect(page.getByLabel('男方身份证件号')).toHaveValue('500103200303100017');
  await expect(page.getByLabel('男方出生日期')).toHaveValue('2003年3月10日');
  await expect(page.getByLabel('男方有效期至')).toHaveValue('2040年1月2日');
});

test('a photograph loses what the camera wrote into it and keeps the size of the certificate', async ({
  program,
  page,
}) => {
  const original = readFileSync(photo);
  const exif = Buffer.from('Exif\0\0GPSLatitude 29.56', 'latin1');
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  const withExif = Buffer.concat([original.subarray(0, 2), head, exif, original.subarray(2)]);
  await newCase(page, await program.start('--practice'));
  await page.keyboard.press('F6');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '从文件选择' }).click();
  await (await chooser).setFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: withExif });
  const kept = page.waitForResponse((response) => response.url().includes('photos/put'));
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /使用|裁|完成|保存/ })
    .last()
    .click();
  expect((await kept).ok()).toBe(true);
  await page.reload();
  await page.getByRole('button', { name: '合影照片：已有' }).waitFor();
  const shown = page.waitForResponse((response) => response.url().includes('photos/get'));
  await page.keyboard.press('F6');
  const body = await (await shown).body();
  expect(body.includes('GPSLatitude')).toBe(false);
  const start = body.indexOf(Buffer.from([0xff, 0xd8, 0xff]));
  expect(
    checkPhoto(new Uint8Array(body.subarray(start, body.lastIndexOf(Buffer.from([0xff, 0xd9])) + 2)), ['joint']),
  ).toBeUndefined();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('Enter that ends a word of an input method sends nothing', async ({ program, page }) => {
  await enter(page, await program.start('--practice'));
  const calls: string[] = [];
  page.on('request', (request) => calls.push(request.url()));
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await page.getByRole('button', { name: '办理人 周敏' }).waitFor();
  await page.keyboard.press('Control+1');
  await page.getByLabel('男方姓名').focus();
  calls.length = 0;
  for (const options of [
    { key: 'Enter', isComposing: true },
    { key: 'Enter', isComposing: true, ctrlKey: true },
    { key: 'Process', keyCode: 229, ctrlKey: true },
  ]) {
    await page.getByLabel('男方姓名').dispatchEvent('keydown', { ...options, bubbles: true });
  }
  await page.waitForTimeout(300);
  expect(calls.filter((url) => /cases\/(submit|refuse|open|close)/.test(url))).toEqual([]);
});

test('a man too young: the day from which he may, the refusal, and its notice', async ({ program, page }) => {
  await newCase(page, await program.start('--practice'));
  const fill = async (role: string, name: string, number: string) => {
    await page.getByLabel(`${role}姓名`).fill(name);
    await page.getByLabel(`${role}身份证件号`).fill(number);
  };
  // numbers of the generator: born 2008-03-10 and 2000-01-01
  await fill('男方', '何知远', '500103200803100013');
  await fill('女方', '周雨桐', '500101200503100027');
  await expect(page.getByText('男方未满二十二周岁，2030年3月10日起可以办理')).toBeVisible();
  await expect(page.getByRole('heading', { name: '今日不能办理' })).toBeVisible();
  await page.getByRole('button', { name: '不予办理' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /不予办理|出具/ })
    .click();
  await expect(page.getByText(/500103-\d{4}-0001/).first()).toBeVisible();
});

test('Tab follows the paper: every field of a party in the order of its form', async ({ program, page }) => {
  await newCase(page, await program.start('--practice'));
  await page.getByLabel('男方姓名').focus();
  const passed: string[] = [];
  while (passed.at(-1) !== '备注' && passed.length < 60) {
    passed.push(await focusedName(page));
    await page.keyboard.press('Tab');
  }
  const fields = [
    '姓名',
    '身份证件号',
    '出生日期',
    '性别',
    '有效期至',
    '长期',
    '民族',
    '常住户口',
    '户口地址',
    '婚姻状况',
  ];
  const more = ['职业', '文化程度', '居民身份证', '临时居民身份证', '本人签字声明', '本人到场', '本人自愿'];
  const order = [...fields, ...more];
  const ofParty = (role: string) => passed.filter((name) => order.some((field) => name === role + field));
  expect(ofParty('男方')).toEqual(order.map((field) => `男方${field}`));
  expect(ofParty('女方')).toEqual(order.map((field) => `女方${field}`));
  expect(passed.indexOf('女方姓名')).toBeGreaterThan(passed.indexOf('男方本人自愿'));
});
