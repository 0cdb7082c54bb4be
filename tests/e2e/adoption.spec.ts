import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import { enter, type Program, test } from './program.ts';

// A foundling outside an institution over sixty-one days: accepted and announced on Monday 2 March 2026, the sixtieth day is
// 1 May, the adoption may be registered on 2 May.

const number = (birth: string, sex: 'male' | 'female', sequence: number) =>
  generateIdNumber({ division: '500103', birth: plainDate(birth), sex, sequence });
const adopters = [
  { role: '收养人（男方）', name: '李明轩', idNumber: number('1989-06-01', 'male', 91) },
  { role: '收养人（女方）', name: '陈雨桐', idNumber: number('1990-07-15', 'female', 92) },
] as const;

const pictures = fileURLToPath(new URL('../../test-results/pages/', import.meta.url));
mkdirSync(pictures, { recursive: true });

/** The page as it stands, in both sizes of window, and whole. */
async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${pictures}${name}-1366.png` });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.screenshot({ path: `${pictures}${name}-1920.png` });
  await page.setViewportSize({ width: 1366, height: 768 });
}

/** The page with a region at its top. */
async function pictureOf(page: Page, region: string, name: string): Promise<void> {
  await page.getByRole('region', { name: region, exact: true }).evaluate((card) => card.scrollIntoView());
  await picture(page, name);
}

/** Opens the program on a day, as the registrar of adoptions. */
async function on(day: string, program: Program, page: Page): Promise<void> {
  await program.kill();
  await enter(page, await program.start('--practice', '--practice-day', day));
  await page.getByRole('button', { name: /^以陈静进入/ }).click();
  await page.getByRole('button', { name: '办理人 陈静' }).waitFor();
}

async function check(page: Page | Locator, group: string, name: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name, exact: true }).check();
}

/** A secret case is looked at for a purpose. */
async function throughTheGate(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '查阅目的' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '收养登记', level: 1 }).waitFor();
}

async function openNew(page: Page): Promise<void> {
  await page.keyboard.press('Control+4');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^收养登记/ })
    .click();
  await throughTheGate(page);
}

/** Opens the case from the legal clock, where its names are masked. */
async function reopen(page: Page): Promise<void> {
  await page.getByRole('link', { name: '通办', exact: true }).click();
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '法定期限' }).click();
  await page
    .getByRole('link', { name: /沈\*\*/ })
    .first()
    .click();
  await throughTheGate(page);
}

async function fillAdopter(page: Page, { role, name, idNumber }: (typeof adopters)[number]): Promise<void> {
  const card = page.getByRole('region', { name: role, exact: true });
  await card.getByLabel(`${role}姓名`).fill(name);
  await card.getByLabel(`${role}身份证件号`).fill(idNumber);
  await card.getByLabel(`${role}民族`).fill('汉族');
  await card.getByLabel(`${role}职业`).fill('教师');
  await card.getByLabel(`${role}工作单位`).fill('重庆市渝中区第一中学');
  await card.getByLabel(`${role}户口地址`).fill('重庆市渝中区民生路1号');
  await check(card, `${role}健康条件`, '无不宜收养疾病');
  await check(card, `${role}违法犯罪`, '无不利记录');
  await check(card, `${role}抚养能力`, '有能力');
  await check(card, `${role}到场`, '本人到场');
}

async function fillChild(page: Page): Promise<void> {
  await page.getByLabel('被收养人姓名').fill('沈念安');
  await page.getByLabel('被收养人出生日期').fill('20250105');
  await check(page, '被收养人性别', '女');
  await page.getByLabel('收养后姓名').fill('李念安');
  await page.getByLabel('捡拾地区划').fill('yz');
  await page.getByTitle('重庆市渝中区').first().click();
  await page.getByLabel('捡拾时间').fill('2025-1-7');
  await page.getByLabel('捡拾地点').fill('重庆市渝中区大溪沟街道人和街口');
  await page.getByLabel('捡拾人').fill('王建国');
  await page.getByLabel('报案编号').fill('渝中公（大）受字〔2025〕12号');
  await check(page, '被收养人健康状况', '健康');
}

/** Ticks every paper that must be handed in, but those that only follow the acceptance. */
async function tickPapers(page: Page, ...codes: readonly string[]): Promise<void> {
  for (const code of codes) await page.locator(`[data-field="papers.${code}"]`).check();
}

/** Reads and ticks every hint that asks for it. */
async function tellAll(page: Page): Promise<void> {
  const hints = page.getByRole('checkbox', { name: /^已告知 / });
  for (const hint of await hints.all()) await hint.check();
}

async function apply(page: Page): Promise<void> {
  await check(page, '收养类别', '社会弃婴');
  await expect(page.getByText(/没有送养人 · 受理后公告满六十日/)).toBeVisible();
  await fillChild(page);
  await check(page, '收养方式', '夫妻共同收养');
  for (const adopter of adopters) await fillAdopter(page, adopter);
  await page.getByLabel('现有子女').fill('0');
  await page.getByLabel('家庭年收入').fill('186000');
  await tickPapers(page, 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A8', 'A10', 'A11', 'A14', 'P4', 'P14');
  await page.getByLabel('收养原因').fill('婚后多年没有子女，愿意抚育一名孩子');
  await tellAll(page);
}

async function announce(page: Page): Promise<void> {
  await page.getByLabel('公告体貌特征').fill('左耳后有一颗红痣');
  await page.getByLabel('公告联系单位').fill('重庆市渝中区民政局');
  await page.getByLabel('刊登报刊').fill('重庆日报');
  await page.getByLabel('登报日期').fill('20260302');
  await page.getByLabel('同意接受收养评估的日期').fill('20260302');
}

async function examine(page: Page): Promise<void> {
  await check(page, '公告后有无人认领', '无人认领');
  await page.getByLabel('收养评估报告日期').fill('20260415');
  await check(page, '评估方式', '本机关人员');
  await page.getByLabel('评估人员').fill('周晓琳、何静');
  const evaluation = page.getByRole('region', { name: '收养评估' });
  for (const topic of ['收养动机', '道德品行', '受教育程度', '健康状况', '经济及住房条件', '婚姻家庭关系']) {
    await evaluation.getByLabel(topic, { exact: true }).fill('经走访核实，情况良好');
  }
  for (const topic of ['共同生活家庭成员意见', '抚育计划', '邻里关系', '社区环境', '与被收养人融合情况']) {
    await evaluation.getByLabel(topic, { exact: true }).fill('经走访核实，情况良好');
  }
  for (const { role } of adopters) {
    const card = page.getByRole('region', { name: `询问${role}`, exact: true });
    await card.getByRole('checkbox', { name: `单独询问${role}，对方不在场` }).check();
    for (const answer of await card.getByPlaceholder('回答').all()) await answer.fill('清楚，自愿，没有其他意见。');
    await card.getByRole('checkbox', { name: `${role}已在笔录上签名` }).check();
  }
  await tickPapers(page, 'A15', 'P15');
  await tellAll(page);
}

test.use({ viewport: { width: 1366, height: 768 }, actionTimeout: 20_000 });

test('a foundling over sixty-one days: receipt, notice, a day too early, the certificate', async ({
  program,
  page,
}) => {
  test.setTimeout(300_000);
  await on('2026-03-02', program, page);
  await openNew(page);
  await picture(page, 'adoption-empty');
  await apply(page);
  await pictureOf(page, '收养类别', 'adoption-intake');
  await pictureOf(page, '收养人（男方）', 'adoption-adopters');
  await pictureOf(page, '提交的材料', 'adoption-papers');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('button', { name: '受理' }).click();
  await page.getByRole('region', { name: '办理期限' }).waitFor();
  await announce(page);
  await expect(page.getByRole('region', { name: '办理期限' })).toContainText('2026年5月2日起可以登记');
  await pictureOf(page, '办理期限', 'adoption-examination');
  await page.getByRole('button', { name: '打印公告' }).click();
  await page.getByRole('dialog').locator('canvas').first().waitFor();
  await picture(page, 'adoption-notice');
  await page.keyboard.press('Escape');

  // The sixtieth day: everything is there, and it still waits.
  await on('2026-05-01', program, page);
  await reopen(page);
  await examine(page);
  await expect(page.getByText(/公告期未满，2026年5月2日起可以登记/)).toBeVisible();
  await pictureOf(page, '收养评估', 'adoption-evaluation');
  await pictureOf(page, '询问收养人（男方）', 'adoption-questioning');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '审查通过' }).waitFor();
  await expect(page.getByRole('button', { name: '审查通过' })).toBeDisabled();
  await picture(page, 'adoption-day-60');

  // The sixty-first.
  await on('2026-05-02', program, page);
  await reopen(page);
  await page.getByRole('button', { name: '审查通过' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '登记', exact: true }).waitFor();
  await picture(page, 'adoption-register');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('（2026）渝中收字00001').first()).toBeVisible();
  await page.getByRole('region', { name: '证件预览' }).locator('canvas').first().waitFor();
  await picture(page, 'adoption-print');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+Enter');
  await download;
  await page.getByText('证件打印是否正确？').waitFor();
  await page.keyboard.press('y');
  await expect(page.getByText('已发证').first()).toBeVisible();
  await picture(page, 'adoption-issued');

  const pages = page.getByRole('navigation', { name: '页面' });
  await page.getByRole('link', { name: '通办', exact: true }).click();
  await pages.getByRole('link', { name: '公告登记簿' }).click();
  await expect(page.getByRole('row').last()).toContainText('重庆日报');
  await expect(page.getByRole('row').last()).toContainText('已收养');
  await picture(page, 'adoption-notices');
  await pages.getByRole('link', { name: '收养统计' }).click();
  await expect(page.getByText('共登记 1 件')).toBeVisible();
  await picture(page, 'adoption-statistics');
});

test('who is no registrar of adoptions is not offered one', async ({ program, page }) => {
  await enter(page, await program.start('--practice', '--practice-day', '2026-03-02'));
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await page.getByRole('button', { name: '办理人 周敏' }).waitFor();
  await page.keyboard.press('Control+4');
  await page.getByRole('dialog').getByRole('button', { name: '婚姻登记记录证明' }).waitFor();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^收养登记/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '公告登记簿' })).toHaveCount(0);
});
