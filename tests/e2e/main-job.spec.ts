import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { tabTo, typeParty } from './keyboard.ts';
import { draftSaved, enter, type Program, placeKept, test } from './program.ts';

const man = {
  role: '男方',
  name: '李沐阳',
  idNumber: '500103200303100017',
  division: 'yz',
  occupation: '技术人员',
  education: '大学本科',
} as const;
const woman = {
  role: '女方',
  idNumber: '500101200503100027',
  division: 'wz',
  occupation: '教师',
  education: '硕士研究生',
} as const;

const pictures = fileURLToPath(new URL('../../test-results/pages/', import.meta.url));
mkdirSync(pictures, { recursive: true });
const picture = (page: Page, name: string) => page.screenshot({ path: `${pictures}${name}.png` });

/** Signs in to practice as 周敏 without the mouse. */
async function signIn(page: Page, link: string): Promise<void> {
  await enter(page, link);
  await tabTo(page, '以周敏进入（登记员）');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '办理人 周敏' }).waitFor();
}

/** Pulls the plug, starts again, and signs in again. */
async function powerCut(program: Program, page: Page): Promise<void> {
  await program.kill();
  await signIn(page, await program.start());
}

/** A dialog puts the focus on its first field when it has opened. */
async function dialogReady(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] input'));
}

async function fillDialogs(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('F6');
  await dialogReady(page);
  await tabTo(page, '纸质合影张数');
  await keyboard.type('3');
  await tabTo(page, '完成');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await keyboard.press('F7');
  await dialogReady(page);
  await tabTo(page, '亲属关系');
  await keyboard.press('Space');
  await tabTo(page, '完成');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await keyboard.press('F8');
  await dialogReady(page);
  await tabTo(page, '核对结果');
  await keyboard.press('1');
  await tabTo(page, '核对编号');
  await keyboard.type('HD-0042');
  await tabTo(page, '录入');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test.use({ viewport: { width: 1366, height: 768 } });

test('a couple from the counter to two certificates by keyboard alone, through three power cuts', async ({
  program,
  page,
}) => {
  test.setTimeout(180_000);
  const { keyboard } = page;
  await signIn(page, await program.start('--practice'));
  await picture(page, 'home-1366');
  await keyboard.press('Control+1');
  await page.getByRole('heading', { name: '结婚登记', level: 1 }).waitFor();

  await typeParty(page, man);
  const placed = placeKept(page, 'woman.name');
  await tabTo(page, '女方姓名');
  const saved = draftSaved(page, '周雨');
  await keyboard.insertText('周雨');
  await Promise.all([saved, placed]);
  await powerCut(program, page);
  await expect(page.getByLabel('女方姓名')).toHaveValue('周雨');
  await expect(page.getByLabel('男方姓名')).toHaveValue('李沐阳');
  await expect(page.getByLabel('男方身份证件号')).toHaveValue(man.idNumber);
  await expect(page.getByLabel('女方姓名')).toBeFocused();

  await keyboard.press('End');
  await keyboard.insertText('桐');
  await typeParty(page, woman);
  await fillDialogs(page);
  await tabTo(page, '已告知 M-09');
  await keyboard.press('Space');
  await expect(page.getByRole('heading', { name: '今日可以办理' })).toBeVisible();
  await picture(page, 'intake-1366');
  await keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '审查通过' }).waitFor();
  await picture(page, 'review-1366');
  await keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '登记', exact: true }).waitFor();
  await keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor();
  await keyboard.press('Control+Enter');
  await expect(
    page
      .getByText('J500103-2026-000002')
      .or(page.getByText(/J500103-\d{4}-000002/))
      .first(),
  ).toBeVisible();

  // Between the number and the print: the number stands, nothing has been printed.
  await powerCut(program, page);
  await expect(page.getByText(/J500103-\d{4}-000002/).first()).toBeVisible();
  await expect(page.getByLabel('印制号')).toHaveValue('LX000001');
  await picture(page, 'print-1366');
  const download = page.waitForEvent('download');
  await keyboard.press('Control+Enter');
  await download;
  await page.getByText('证件打印是否正确？').waitFor();

  // Between the print and the answer: the question stands again.
  await powerCut(program, page);
  await page.getByText('证件打印是否正确？').waitFor();
  await keyboard.press('n');
  await page
    .getByRole('dialog')
    .or(page.getByRole('radiogroup', { name: /原因/ }))
    .first()
    .waitFor();
  await picture(page, 'spoiled-1366');
  await keyboard.press('1');
  await keyboard.press('Control+Enter');
  await expect(page.getByLabel('印制号')).toHaveValue('LX000002');
  await keyboard.press('Control+Enter');
  await page.getByText('证件打印是否正确？').waitFor();
  await keyboard.press('y');
  await expect(page.getByLabel('印制号')).toHaveValue('LX000003');
  await keyboard.press('Control+Enter');
  await page.getByText('证件打印是否正确？').waitFor();
  await keyboard.press('y');
  await expect(page.getByText('已发证').first()).toBeVisible();
  await picture(page, 'issued-1366');
  await expect(page.getByText(/男方 LX000002.*女方 LX000003/)).toBeVisible();
});
