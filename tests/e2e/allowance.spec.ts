import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import { enter, type Program, test } from './program.ts';

// An orphan of 渝中区 whose grandmother applies in 涪陵区: from the application over every hand-over to the list of the
// month, the check and the end. Accepted on Thursday 2 April, so that the three working days go over 清明节.

const pictures = fileURLToPath(new URL('../../test-results/pages/', import.meta.url));
mkdirSync(pictures, { recursive: true });

/** A picture at the smallest screen in use and at the usual big one. */
async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${pictures}${name}-1366.png` });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.screenshot({ path: `${pictures}${name}-1920.png` });
  await page.setViewportSize({ width: 1366, height: 768 });
}

async function on(day: string, program: Program, page: Page): Promise<void> {
  await program.kill();
  await enter(page, await program.start('--practice', '--practice-day', day));
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await page.getByRole('button', { name: '办理人 周敏' }).waitFor();
}

async function check(page: Page, group: string, name: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name, exact: true }).check();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.locator('.ant-select-dropdown:visible').getByText(option, { exact: true }).click();
}

async function division(page: Page, label: string, initials: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(initials);
  await page.locator('.ant-select-dropdown:visible').getByText(name, { exact: true }).click();
}

async function fillChild(page: Page): Promise<void> {
  const idNumber = generateIdNumber({
    division: '500103',
    birth: plainDate('2015-06-15'),
    sex: 'female',
    sequence: 71,
  });
  await page.getByLabel('儿童姓名').fill('周小禾');
  await page.getByLabel('儿童身份证件号').fill(idNumber);
  await expect(page.getByLabel('儿童出生日期')).toHaveValue('2015年6月15日');
  await page.getByLabel('儿童民族').fill('汉族');
  await division(page, '儿童户籍区县', 'yzq', '重庆市渝中区');
  await page.getByLabel('户籍地街道（乡镇）').fill('七星岗街道');
  await page.getByLabel('户籍地村（社区）').fill('通远门社区');
  await page.getByLabel('儿童户口地址').fill('重庆市渝中区民生路1号');
  await check(page, '儿童类别', '孤儿');
  await check(page, '养育方式', '社会散居');
}

async function fillParent(page: Page, who: '父亲' | '母亲', name: string): Promise<void> {
  await page.getByLabel(`${who}姓名`).fill(name);
  await choose(page, `${who}情况`, '死亡');
  await page.getByLabel(`${who}起始日期`).fill('20240302');
  await choose(page, `${who}证明材料`, '死亡证明');
  await page.getByLabel(`${who}证明编号`).fill('示例0001');
  await page.getByLabel(`${who}证明日期`).fill('20240305');
}

async function fillGuardian(page: Page): Promise<void> {
  const idNumber = generateIdNumber({ division: '512301', birth: plainDate('1962-03-11'), sex: 'female', sequence: 5 });
  await page.getByLabel('监护人姓名').fill('陈示例');
  await page.getByLabel('监护人身份证件号').fill(idNumber);
  await page.getByLabel('监护人与儿童关系').fill('祖母');
  await page.getByLabel('监护人联系电话').fill('13800000000');
  await page.getByLabel('监护人现住址').fill('重庆市涪陵区示例路1号');
  await check(page, '发放方式', '银行转账');
  await page.getByLabel('开户银行').fill('示例银行');
  await expect(page.getByLabel('户名')).toHaveValue('陈示例');
  await page.getByLabel('银行账号').fill('6200 0000 0000 0000 000');
}

async function apply(page: Page): Promise<void> {
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: /孤儿和事实无人抚养儿童保障/ }).click();
  await page.getByRole('heading', { name: '孤儿和事实无人抚养儿童保障', level: 1 }).waitFor();
  await picture(page, 'allowance-empty');
  await fillChild(page);
  await fillParent(page, '父亲', '周示例');
  await fillParent(page, '母亲', '吴示例');
  await fillGuardian(page);
  await division(page, '受理地区县', 'fl', '重庆市涪陵区');
  await page.getByLabel('受理地街道（乡镇）').fill('示例街道');
  await page.getByRole('checkbox', { name: '没有', exact: true }).check();
  for (const paper of ['申请审批表', '儿童户口簿', '监护人身份证件', '监护人家庭户口簿']) {
    await page.getByRole('checkbox', { name: paper, exact: true }).check();
  }
  await expect(page.getByRole('button', { name: '受理' })).toBeDisabled();
  await page.getByRole('checkbox', { name: '街道（乡镇）监护人确认书' }).check();
  for (const hint of await page.getByRole('checkbox', { name: /^已告知 / }).all()) await hint.check();
}

/** Enters the step that is due, with its day and a note. */
async function enterStep(page: Page, step: string, day: string, note: string): Promise<void> {
  await page.getByRole('button', { name: `记录${step}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('发生日期').fill(day);
  await dialog.getByLabel('说明').fill(note);
  await dialog.getByRole('button', { name: '记录' }).click();
  await expect(dialog).toBeHidden();
}

/** A page of the navigation; the program opens where it was left, so the way leads over home. */
async function openPage(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: '通办', exact: true }).click();
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function openCase(page: Page): Promise<void> {
  await page.getByRole('link', { name: '通办', exact: true }).click();
  await page
    .getByRole('row', { name: /孤儿和事实无人抚养儿童保障/ })
    .getByRole('link')
    .click();
  await page.getByRole('heading', { name: '孤儿和事实无人抚养儿童保障', level: 1 }).waitFor();
}

test.use({ viewport: { width: 1366, height: 768 } });

test('an orphan received in another county: every hand-over with its last day, payment, check, end', async ({
  program,
  page,
}) => {
  test.setTimeout(240_000);
  await on('2026-04-02', program, page);
  await apply(page);
  await picture(page, 'allowance-intake');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog').getByText('最迟 2026年4月8日')).toBeVisible();
  await picture(page, 'allowance-accept');
  await page.getByRole('dialog').getByRole('button', { name: '受理' }).click();
  const course = page.getByRole('region', { name: '办理进度' });
  await expect(course.getByText('至 2026年4月8日')).toBeVisible();
  await picture(page, 'allowance-accepted');
  await page.getByRole('button', { name: /^查看.*受理回执/ }).click();
  await page.getByRole('dialog').locator('canvas').first().waitFor();
  await page.keyboard.press('Escape');

  // Entered at the end of the month with the days on which the papers changed hands; the clock counts from those.
  await on('2026-04-30', program, page);
  await openPage(page, '法定期限');
  await page.getByRole('link', { name: /周\*/ }).click();
  await expect(course.getByText('已超期 22 天')).toBeVisible();
  await enterStep(page, '转送户籍地', '20260408', '邮寄 第 1 号');
  await expect(course.getByText('至 2026年4月29日')).toBeVisible();
  await enterStep(page, '户籍地初审', '20260420', '情况属实');
  await page.getByRole('button', { name: '记录认定' }).click();
  const day = page.getByRole('dialog').getByLabel('发生日期');
  await day.fill('20260419');
  await day.blur();
  await expect(page.getByRole('dialog').getByRole('button', { name: '记录' })).toBeDisabled();
  await picture(page, 'allowance-step');
  await page.getByRole('dialog').getByRole('button', { name: '返回' }).click();
  await enterStep(page, '认定', '20260428', '区县民政局');
  await expect(page.getByText('2026年5月起发放。')).toBeVisible();
  await enterStep(page, '告知申请人', '20260429', '电话');
  await picture(page, 'allowance-granted');

  await on('2026-05-20', program, page);
  await openPage(page, '儿童工作者');
  await page.getByRole('button', { name: '登记人员' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('姓名').fill('示例甲');
  await dialog.getByLabel('联系电话').fill('13800000001');
  await dialog.getByLabel('街道乡镇').fill('七星岗街道');
  await dialog.getByLabel('村（社区）').fill('通远门社区');
  await dialog.getByRole('checkbox', { name: /周/ }).check();
  await picture(page, 'allowance-officer');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('row', { name: /示例甲/ }).getByRole('link', { name: /周\*/ })).toBeVisible();
  await picture(page, 'allowance-officers');

  await openPage(page, '津贴发放');
  const payments = page.getByRole('region', { name: '2026年5月发放花名册' });
  await expect(payments.getByText('共 1 人，合计 1,651.00 元')).toBeVisible();
  await expect(page.getByText('2026年5月还有 1 名儿童没有核查')).toBeVisible();
  await expect(page.getByRole('region', { name: '未核查' }).getByText('儿童主任 示例甲 13800000001')).toBeVisible();
  await picture(page, 'allowance-month');
  const download = page.waitForEvent('download');
  await payments.getByRole('button', { name: '花名册 XLSX' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  await payments.getByRole('link', { name: /周/ }).click();
  await enterStep(page, '每月核查', '20260519', '随祖母生活，在校就读，情况没有变化');
  await expect(page.getByRole('region', { name: '每月核查' }).getByText('随祖母生活')).toBeVisible();

  await openCase(page);
  await page.getByRole('button', { name: '停发' }).click();
  await choose(page, '停发原因', '05 独立生活');
  await page.getByRole('dialog').getByLabel('说明').fill('由亲属送外地生活');
  await picture(page, 'allowance-stop');
  await page.getByRole('dialog').getByRole('button', { name: '记录' }).click();
  await expect(page.getByText(/2026年6月起停发：独立生活/).first()).toBeVisible();
  await picture(page, 'allowance-stopped');
  await openPage(page, '津贴发放');
  await page.getByRole('button', { name: '下个月' }).click();
  await expect(page.getByRole('region', { name: '2026年6月减员表' }).getByText('05 独立生活')).toBeVisible();
  await expect(page.getByText('这个月没有发放对象')).toBeVisible();
  await picture(page, 'allowance-reductions');
});

test('the months without a standard are told, and a reviewer enters the standard of the time', async ({
  program,
  page,
}) => {
  await enter(page, await program.start('--practice', '--practice-day', '2026-03-02'));
  await page.getByRole('button', { name: /^以陈静进入/ }).click();
  await openPage(page, '津贴标准');
  await expect(page.getByText('2022年1月 至 2024年12月：所有类别')).toBeVisible();
  await page.getByRole('button', { name: '录入标准' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('文件').fill('示例〔2022〕1号');
  await dialog.getByLabel('起日').fill('20220101');
  await dialog.getByLabel('止日').fill('20241231');
  await dialog.getByLabel('孤儿社会散居每月金额').fill('1500.50');
  await picture(page, 'allowance-standard');
  await dialog.getByRole('button', { name: '保存标准' }).click();
  await expect(page.getByRole('row', { name: /示例〔2022〕1号/ }).getByText('1,500.50')).toBeVisible();
  await expect(page.getByText(/2022年1月 至 2024年12月：孤儿 机构集中养育/)).toBeVisible();
  await picture(page, 'allowance-standards');
  await page.getByRole('button', { name: '删除示例〔2022〕1号' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(page.getByText('2022年1月 至 2024年12月：所有类别')).toBeVisible();
});
