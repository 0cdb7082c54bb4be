import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { enter, test } from './program.ts';

async function signInAs(page: Page, link: string, button: string, name: string): Promise<void> {
  await enter(page, link);
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('button', { name: `办理人 ${name}` }).waitFor();
}

async function openPage(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

const month = (page: Page, name: string) => page.getByRole('table', { name, exact: true });

test('the administrator enters a year off the notice, and clerks look at it', async ({ program, page }) => {
  await signInAs(page, await program.start('--practice'), '以管理员进入（管理员）', '管理员');
  await openPage(page, '节假日安排');
  await page.getByRole('button', { name: '录入一年的安排' }).click();
  await page.getByLabel('年份').fill('2035');
  await page.getByLabel('通知文号').fill('国办发明电〔2034〕1号');
  await page
    .getByLabel('放假', { exact: true })
    .fill('1.1 元旦\n2.30\n五一：5月1日（周二）至5日（周六）放假调休，共5天。4月28日（周六）上班。');
  await page.getByLabel('调休上班的周末').fill('1.8');
  const problems = page.getByRole('list', { name: '需要改正的地方' });
  await expect(problems.getByRole('listitem')).toHaveText([
    '放假第 2 行： 没有这一天：2.30。',
    '上班第 1 行： 2035年1月8日不是周末，不会是调休上班日。',
    '放假 没有2035年10月1日，这一天每年都放假。',
  ]);
  await expect(page.getByRole('button', { name: '保存这一年' })).toBeDisabled();
  await expect(month(page, '5月').getByText('5休')).toBeVisible();

  await page.getByLabel('放假', { exact: true }).fill('1.1 元旦\n5.1-5.5\n10.1-7 国庆');
  await page.getByLabel('调休上班的周末').fill('1.6 4.28');
  await expect(problems).toHaveCount(0);
  await page.getByRole('button', { name: '保存这一年' }).click();
  await page.getByRole('button', { name: '2035年 国办发明电〔2034〕1号' }).waitFor();
  await expect(month(page, '10月').getByText('7休')).toBeVisible();
  await expect(month(page, '1月').getByText('6班')).toBeVisible();

  await program.kill();
  await signInAs(page, await program.start(), '以周敏进入（登记员）', '周敏');
  await openPage(page, '节假日安排');
  await page.getByRole('button', { name: '2035年 国办发明电〔2034〕1号' }).click();
  await expect(month(page, '4月').getByText('28班')).toBeVisible();
  await expect(page.getByRole('button', { name: '删去' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '录入一年的安排' })).toHaveCount(0);
});

test('a form in the words of the office is checked, looked at, used, and withdrawn', async ({ program, page }) => {
  await signInAs(page, await program.start('--practice'), '以管理员进入（管理员）', '管理员');
  await openPage(page, '文书模板');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出婚姻登记记录证明的现用模板' }).click();
  const exported = await (await downloading).path();
  const template = JSON.parse(await readFile(exported, 'utf8'));
  const bring = (file: object) =>
    page
      .getByLabel(/^(导入模板文件|换一个文件)$/)
      .and(page.locator('input'))
      .last()
      .setInputFiles({
        name: 'record-proof.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(file)),
      });

  await bring({ ...template, marginsMm: { ...template.marginsMm, left: 2 } });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('左边距 2 毫米太小，打印机印不到，至少 5 毫米。')).toBeVisible();
  await expect(dialog.getByRole('button', { name: '采用' })).toBeDisabled();

  await bring({ ...template, from: '2026-01-01', title: '婚姻登记记录证明（本处）' });
  await expect(dialog.locator('[data-state="drawn"]')).toBeVisible();
  await dialog.getByRole('radio', { name: '极长姓名和地址' }).check({ force: true });
  await expect(dialog.locator('[data-state="drawn"]')).toBeVisible();
  await dialog.getByRole('button', { name: '采用' }).click();
  const row = page.getByRole('row', { name: /^婚姻登记记录证明/ });
  await expect(row.getByRole('listitem').filter({ hasText: '本处模板' })).toContainText('在用');

  await row.getByRole('button', { name: /^停用/ }).click();
  await dialog.getByRole('button', { name: '停用' }).click();
  await expect(row.getByRole('listitem')).toHaveCount(1);
  await expect(row.getByRole('listitem')).toContainText('随程序提供');
});
