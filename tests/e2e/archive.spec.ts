import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { enter, test } from './program.ts';

async function openPage(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** Prints the booklets of the case of practice that waits for them; the page then says that it is issued. */
async function issue(page: Page): Promise<void> {
  await page.getByRole('row', { name: /待打印/ }).click();
  for (const printNumber of ['LX000001', 'LX000002']) {
    await expect(page.getByLabel('印制号')).toHaveValue(printNumber);
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Control+Enter');
    await saved;
    await page.getByText('证件打印是否正确？').waitFor();
    await page.keyboard.press('y');
  }
  await page.getByRole('heading', { name: '扫描件' }).waitFor();
}

test('scans join a case, and the case takes its place in the archive', async ({ program, page }) => {
  await enter(page, await program.start('--practice'));
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await page.getByRole('button', { name: '办理人 周敏' }).waitFor();
  await issue(page);

  const scans = page.getByRole('region', { name: '扫描件' });
  const scan = PNG.sync.write(new PNG({ width: 210, height: 297 }));
  const files = scans.locator('input[type="file"]');
  await files.setInputFiles([
    { name: 'man-1.png', mimeType: 'image/png', buffer: scan },
    { name: 'not-a-scan.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload="alert(1)"/>') },
    { name: 'man-2.png', mimeType: 'image/png', buffer: scan },
  ]);
  await expect(scans.getByRole('alert')).toContainText('not-a-scan.png 只接收 JPEG、PNG 图片和 PDF');
  await expect(scans.getByText(/^第 [12] 份$/)).toHaveCount(2);
  await scans.getByRole('button', { name: '查看身份证件复印件（男方）第 2 份' }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: '身份证件复印件（男方）' })).toBeVisible();
  await page.keyboard.press('Escape');

  const removing = scans.getByRole('button', { name: '移除身份证件复印件（男方）第 2 份' });
  await removing.click();
  await scans.getByRole('button', { name: '撤销' }).click();
  await removing.click();
  const removed = page.waitForResponse((response) => response.url().includes('attachments/remove'));
  await page.keyboard.press('Control+Enter');
  await removed;

  await openPage(page, '档案');
  // Until the end of March the page begins with the year before.
  const thisYear = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(new Date());
  await page.getByLabel('年度').fill(thisYear);
  await page.getByRole('button', { name: /归档$/ }).first().click();
  const dialog = page.getByRole('dialog');
  const papers = dialog.getByRole('table', { name: '卷内文件' });
  await expect(papers.getByRole('row', { name: /身份证件复印件（男方）.*扫描件/ })).toHaveCount(1);
  await expect(dialog.getByRole('listitem').filter({ hasText: '身份证件复印件（女方）' })).toContainText('必要');
  await expect(dialog.getByRole('button', { name: '归档' })).toBeDisabled();
  await dialog.getByLabel('缺少必要材料的原因').fill('当事人未带复印件，另行补交');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('这一年没有待归档的办件。')).toBeVisible();
  await expect(page.getByRole('heading', { name: '已归档 1 卷' })).toBeVisible();

  for (const [button, beginning] of [
    ['案卷目录 PDF', '%PDF'],
    ['案卷目录 XLSX', 'PK'],
    ['盒签 PDF', '%PDF'],
    ['第 1 卷的卷内目录 PDF', '%PDF'],
  ] as const) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const bytes = await readFile(await (await downloading).path());
    expect(bytes.subarray(0, beginning.length).toString('latin1')).toBe(beginning);
  }

  await page.getByRole('row', { name: /^1 / }).getByRole('link').click();
  await expect(scans.getByText('已归档，卷内文件不再增减。')).toBeVisible();
  await expect(scans.getByRole('button', { name: '移除' })).toHaveCount(0);
});
