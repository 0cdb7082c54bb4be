import { expect, type Page } from '@playwright/test';
import { mapPoint } from '#core/domain/printing/affine.ts';
import { corners, crossPlaces } from '#core/domain/printing/crosses.ts';
import { hasCups, type PrivateCups, startPrivateCups } from '#host/printing/testing/private-cups.ts';
import { enter, test } from './program.ts';

test.skip(!hasCups, 'no CUPS on this machine');

let cups: PrivateCups;
test.beforeAll(async () => {
  cups = await startPrivateCups();
});
test.afterAll(() => cups?.stop());

/** A printer that prints 1.2 mm to the left, 0.6 mm down and 0.8 % too large; what the ruler shows of it. */
function typed(): readonly (readonly [left: string, top: string])[] {
  const places = crossPlaces({ widthMm: 188, heightMm: 128 });
  const map = { a: 1.008, b: 0, c: 0, d: 1.008, e: -1.95, f: 0.09 };
  return corners.map((corner) => {
    const [left, top] = mapPoint(map, places[corner].left, places[corner].top);
    return [left.toFixed(1), top.toFixed(1)];
  });
}

const reading = (page: Page, number: number, edge: '左' | '上') =>
  page.getByLabel(`十字 ${number} 到纸${edge}边（毫米）`);

test('a clerk calibrates the printer of the window, and is told what became of a booklet', async ({
  program,
  page,
}) => {
  await enter(page, await program.start('--practice'));
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '打印机与校准' }).click();
  const card = page.getByRole('region', { name: '三号窗口', exact: true });
  await expect(card.getByText('空闲')).toBeVisible();
  await expect(card.getByText('印不到的边：左 4.23、上 4.23、右 4.23、下 4.23 毫米')).toBeVisible();

  await card.getByRole('button', { name: '校准Tray2 188x128', exact: true }).click();
  await page.getByRole('button', { name: '打印测量页' }).click();
  await expect(page.getByText('已送打印')).toBeVisible();
  expect((await cups.printed('1')).length).toBeGreaterThan(1000);
  expect(cups.options('1')).toContain('InputSlot=Tray2');

  const keep = page.getByRole('button', { name: /^保存，去验证/ });
  await expect(keep).toBeDisabled();
  for (const [index, [left, top]] of typed().entries()) {
    await reading(page, index + 1, '左').fill(left);
    await reading(page, index + 1, '上').fill(top);
  }
  await expect(page.getByText('测得：偏左 1.2 毫米，偏下 0.6 毫米，放大 0.8%。')).toBeVisible();
  await reading(page, 2, '左').fill('179.9');
  await expect(page.getByText('八个读数对不上，十字 2 到纸左边（毫米）多半量错了')).toBeVisible();
  await expect(keep).toBeDisabled();
  await reading(page, 2, '左').fill(typed()[1]?.[0] ?? '');
  await keep.click();

  await page.getByRole('button', { name: '打印验证页' }).click();
  await expect(page.getByText('已送打印')).toBeVisible();
  await page.getByRole('button', { name: /^是，校准合格/ }).click();
  await expect(card.getByText('校准 偏左 1.2 毫米，偏下 0.6 毫米，放大 0.8%')).toBeVisible();
  await expect(card.getByRole('button', { name: '停用Tray2 188x128 的校准' })).toBeVisible();

  // the couple of practice that waits for its booklets
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '今日窗口' }).click();
  await page.getByText('李沐阳').first().click();
  await page.getByRole('combobox', { name: '纸盒' }).click();
  await page.getByTitle('Tray2').click();
  await expect(page.getByText(/^按\d+年\d+月\d+日的校准打印。/)).toBeVisible();
  await expect(page.locator('.print-preview [data-state="drawn"]')).toBeVisible();
  cups.set('no-paper');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('打印机 window-3 缺纸，证件还没有打印。请放好证件，打印会继续。')).toBeVisible();
  await expect(page.getByText('证件打印是否正确？')).toBeVisible();
  cups.set('well');
  await expect(page.getByText('打印机 window-3 已收完这一页。请看纸面。')).toBeVisible();
  expect(cups.options('3')).toContain('InputSlot=Tray2');
});
