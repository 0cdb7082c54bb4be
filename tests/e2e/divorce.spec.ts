import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import { enter, type Program, test } from './program.ts';

// Thirty-one days at the desk: the day is a parameter of the program's start, everything else is done as a clerk does it.
// Accepted on a Monday, the cooling-off ends on Wednesday 1 April, the window is open from 2 April to 6 May (rolled).

const number = (birth: string, sex: 'male' | 'female') =>
  generateIdNumber({ division: '500103', birth: plainDate(birth), sex, sequence: 88 });
const parties = [
  { role: '男方', name: '严嘉树', idNumber: number('1988-04-12', 'male') },
  { role: '女方', name: '阿依努尔·买买提', idNumber: number('1990-10-03', 'female') },
] as const;

const pictures = fileURLToPath(new URL('../../test-results/pages/', import.meta.url));
mkdirSync(pictures, { recursive: true });
const picture = (page: Page, name: string) => page.screenshot({ path: `${pictures}${name}.png` });

/** Opens the program on a day, as 周敏. */
async function on(day: string, program: Program, page: Page): Promise<void> {
  await program.kill();
  await enter(page, await program.start('--practice', '--practice-day', day));
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await page.getByRole('button', { name: '办理人 周敏' }).waitFor();
}

async function check(page: Page, group: string, name: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name, exact: true }).check();
}

async function fillParty(page: Page, { role, name, idNumber }: (typeof parties)[number]): Promise<void> {
  await page.getByLabel(`${role}姓名`).fill(name);
  await page.getByLabel(`${role}身份证件号`).fill(idNumber);
  await page.getByLabel(`${role}长期`).check();
  await page.getByLabel(`${role}民族`).fill('汉族');
  await page.getByLabel(`${role}户口地址`).fill('重庆市渝中区民生路1号');
  await page.getByLabel(`${role}职业`).fill('教师');
  await page.getByLabel(`${role}文化程度`).fill('大学本科');
  for (const tick of ['居民身份证', '本人到场', '本人自愿']) {
    await page.getByRole('checkbox', { name: `${role}${tick}`, exact: true }).check();
  }
}

async function checkOnline(page: Page, reference: string): Promise<void> {
  await page.keyboard.press('F8');
  const dialog = page.getByRole('dialog');
  await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] input'));
  await dialog.getByRole('radiogroup', { name: '核对结果' }).getByRole('radio').first().check();
  await dialog.getByLabel('核对编号').fill(reference);
  await dialog.getByRole('button', { name: '录入' }).click();
  await expect(dialog).toBeHidden();
}

/** Reads and ticks every hint that asks for it. */
async function tellAll(page: Page): Promise<void> {
  const hints = page.getByRole('checkbox', { name: /^已告知 / });
  for (const hint of await hints.all()) await hint.check();
}

async function apply(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByRole('heading', { name: '离婚登记', level: 1 }).waitFor();
  for (const party of parties) await fillParty(page, party);
  await page.getByLabel('原登记字号').fill('J500103-2015-000321');
  await page.getByLabel('原登记日期').fill('20150520');
  await page.getByLabel('原登记机关名称').fill('重庆市渝中区民政局');
  await check(page, '结婚登记办理地', '内地');
  await check(page, '出示的结婚证', '两本');
  await check(page, '双方行为能力', '双方都具有');
  await page.getByLabel('离婚原因').fill('感情破裂');
  const children = page.getByRole('region', { name: '子女抚养', exact: true });
  await children.getByRole('button', { name: '添加' }).click();
  await page.getByLabel('子女抚养第 1 项 子女姓名').fill('严小满');
  await page.getByLabel('子女抚养第 1 项 出生日期').fill('2016-05-21');
  await check(page, '子女抚养第 1 项 由谁抚养', '女方');
  await page.getByLabel('子女抚养第 1 项 抚养费').fill('男方每月支付2000元，至年满十八周岁止');
  const property = page.getByRole('region', { name: '财产处理', exact: true });
  await property.getByRole('button', { name: '添加' }).click();
  await page.getByLabel('财产处理第 1 项 名称').fill('渝中区民生路1号住房一套');
  await check(page, '财产处理第 1 项 归属', '女方');
  await page.getByRole('region', { name: '债务处理', exact: true }).getByRole('button', { name: '无' }).click();
  await checkOnline(page, 'HD-2026-0101');
  await tellAll(page);
}

async function accept(page: Page): Promise<void> {
  await apply(page);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '受理' }).click();
  await page.getByRole('region', { name: '冷静期' }).first().waitFor();
}

/** The legal clock; the program opens where it was left, so the way leads over home. */
async function openClock(page: Page): Promise<void> {
  await page.getByRole('link', { name: '通办', exact: true }).click();
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '法定期限' }).click();
}

/** Opens the case of this spec's couple from the legal clock, where its names are masked. */
async function openFromClock(page: Page): Promise<void> {
  await openClock(page);
  await page.getByRole('link', { name: /严\*\*/ }).click();
  await page.getByRole('heading', { name: '离婚登记', level: 1 }).waitFor();
}

async function examine(page: Page): Promise<void> {
  await page.getByRole('button', { name: '双方到场，开始审查' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '双方到场，开始审查' }).click();
  await page.getByRole('region', { name: '询问男方' }).waitFor();
  for (const { role } of parties) {
    for (const tick of ['本人到场', '本人自愿']) {
      await page.getByRole('checkbox', { name: `${role}${tick}`, exact: true }).check();
    }
    const questioning = page.getByRole('region', { name: `询问${role}` });
    await questioning.getByRole('checkbox', { name: `单独询问${role}，对方不在场` }).check();
    for (const answer of await questioning.getByPlaceholder('回答').all())
      await answer.fill('清楚，自愿，没有其他意见。');
    await questioning.getByRole('checkbox', { name: `${role}已在笔录上签名` }).check();
  }
  await check(page, '是否出示受理回执单', '已出示回执单');
  await page.getByLabel('每人单人照片张数').fill('2');
  await checkOnline(page, 'HD-2026-0201');
  await tellAll(page);
}

async function printBooklet(page: Page): Promise<void> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+Enter');
  await download;
  await page.getByText('证件打印是否正确？').waitFor();
  await page.keyboard.press('y');
}

test.use({ viewport: { width: 1366, height: 768 } });

test('a divorce over thirty-one days: receipt, a day too early, the window, two certificates', async ({
  program,
  page,
}) => {
  test.setTimeout(240_000);
  await on('2026-03-02', program, page);
  await accept(page);
  await picture(page, 'divorce-cooling-1366');
  await expect(page.getByText('2026年3月3日 至 2026年4月1日')).toBeVisible();
  await expect(page.getByText('2026年4月2日 至 2026年5月6日')).toBeVisible();
  await page.getByRole('button', { name: '查看离婚登记申请受理回执单' }).click();
  await page.getByRole('dialog').locator('canvas').first().waitFor();
  await picture(page, 'divorce-receipt-1366');
  await page.keyboard.press('Escape');

  // Day 30, the last of the cooling-off period: either may still withdraw, so nothing is registered.
  await on('2026-04-01', program, page);
  await openFromClock(page);
  await expect(page.getByRole('button', { name: '双方到场，开始审查' })).toBeDisabled();
  await expect(page.getByText('今天是冷静期最后一天')).toBeVisible();

  // Day 31.
  await on('2026-04-02', program, page);
  await openFromClock(page);
  await examine(page);
  await picture(page, 'divorce-examination-1366');
  await expect(page.getByRole('heading', { name: '今日可以办理' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '审查通过' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '登记', exact: true }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('L500103-2026-000001').first()).toBeVisible();
  await picture(page, 'divorce-print-1366');
  await expect(page.getByLabel('印制号')).toHaveValue('LXL00001');
  await printBooklet(page);
  await expect(page.getByLabel('印制号')).toHaveValue('LXL00002');
  await printBooklet(page);
  await expect(page.getByText('已发证').first()).toBeVisible();
  await expect(page.getByText(/双方离婚，证件失效。/)).toBeVisible();
  await picture(page, 'divorce-issued-1366');
});

test('one withdraws on the last day without the receipt, and the confirmation can be printed', async ({
  program,
  page,
}) => {
  test.setTimeout(180_000);
  await on('2026-03-02', program, page);
  await accept(page);
  await on('2026-04-01', program, page);
  await openFromClock(page);
  await page.getByRole('button', { name: '撤回申请' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radiogroup', { name: '谁撤回' }).getByRole('radio').last().check();
  await dialog.getByRole('radiogroup', { name: '回执单' }).getByRole('radio', { name: '遗失，书面说明' }).check();
  await dialog.getByLabel('书面说明的内容').fill('回执单搬家时遗失');
  await dialog.getByRole('button', { name: '撤回，出具确认单' }).click();
  await page.getByRole('button', { name: '查看撤回离婚登记申请确认单' }).click();
  await page.getByRole('dialog').locator('canvas').first().waitFor();
  await picture(page, 'divorce-withdrawn-1366');
});

test('nobody comes: on the day after the window the application counts as withdrawn', async ({ program, page }) => {
  test.setTimeout(180_000);
  await on('2026-03-02', program, page);
  await accept(page);
  await on('2026-05-06', program, page);
  await openClock(page);
  await expect(page.getByRole('region', { name: '今日到期' }).getByRole('row').last()).toContainText('严**');
  await on('2026-05-07', program, page);
  await openFromClock(page);
  await page.getByRole('button', { name: '记载视为撤回' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '记载' }).click();
  await expect(page.getByText(/视为撤回/).first()).toBeVisible();
  await picture(page, 'divorce-lapsed-1366');
});
