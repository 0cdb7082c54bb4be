import { expect, type Page } from '@playwright/test';
import { enter, test } from './program.ts';

// What comes after a registration, upon the couple of practice that is registered already.

async function choose(page: Page, group: string, name: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name }).check();
}

async function tick(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('checkbox', { name, exact: true }).check();
}

/** Reads and ticks every hint that asks for it. */
async function tellAll(page: Page): Promise<void> {
  for (const hint of await page.getByRole('checkbox', { name: /^已告知 / }).all()) await hint.check();
}

/** Opens a matter from the first page. */
async function open(page: Page, matter: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/`);
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: matter }).click();
  await page.getByRole('heading', { name: matter, level: 1 }).waitFor();
}

/** Finds the couple in the register by F4 and takes it over by Enter alone. */
async function takeOver(page: Page): Promise<void> {
  await page.keyboard.press('F4');
  await page.getByRole('searchbox', { name: '在登记库中查找' }).fill('J500103');
  await page.getByText('J500103-2026-000001').waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('原登记字号')).toHaveValue(/^J500103-\d{4}-000001$/);
}

test('a court remark stays on the registration, and a reissue of it is refused', async ({ program, page }) => {
  await enter(page, await program.start('--practice', '--practice-day', '2026-03-02'));
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await page.getByRole('button', { name: '办理人 周敏' }).waitFor();

  await open(page, '法院文书备注');
  await takeOver(page);
  await expect(page.getByLabel('女方身份证件号')).not.toHaveValue('');
  await choose(page, '裁判结果', '离婚');
  await choose(page, '文书种类', '判决书');
  await page.getByLabel('法院', { exact: true }).fill('重庆市渝中区人民法院');
  await page.getByLabel('案号').fill('（2026）渝0103民初88号');
  await page.getByLabel('生效日期').fill('20260302');
  await tick(page, '裁判文书', '生效证明');
  await tellAll(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toContainText('在本登记库的原登记上留下备注');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('img', { name: '婚姻登记备注单' })).toBeVisible();

  await page.goto(`${new URL(page.url()).origin}/#/`);
  await page.keyboard.press('Control+3');
  await page.getByRole('heading', { name: '补领婚姻登记证', level: 1 }).waitFor();
  await takeOver(page);
  await expect(page.getByRole('list', { name: '登记库中的这件登记' })).toContainText('民初88号');
  await expect(
    page.getByRole('radiogroup', { name: '现在状况' }).getByRole('radio', { name: '已经改变' }),
  ).toBeChecked();
  await expect(page.getByText('不能补领结婚证')).toBeVisible();
  await expect(page.getByRole('button', { name: '提交审查' })).toBeDisabled();
});

test('a certificate of records says what the register has, and asks before it is made', async ({ program, page }) => {
  await enter(page, await program.start('--practice', '--practice-day', '2026-03-02'));
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await page.getByRole('button', { name: '办理人 周敏' }).waitFor();

  await open(page, '婚姻登记记录证明');
  await page.getByLabel('申请人姓名').fill('李沐阳');
  await page.getByLabel('申请人身份证件号').fill('500103199605189218');
  await tick(page, '申请人居民身份证', '申请人本人到场', '申请人长期');
  await choose(page, '用途', '涉台事务');
  await page.getByLabel('查询起').fill('20100101');
  await page.keyboard.press('F4');
  await tick(page, '采用 J500103-2026-000001');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: '证明将这样写' })).toContainText('字号J500103-2026-000001');
  await tellAll(page);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('button', { name: '出具证明' }).click();
  await expect(page.getByRole('heading', { name: '婚姻登记记录证明', level: 2 })).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存 PDF' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^婚姻登记记录证明-500103-2026-\d{4}\.pdf$/);
});
