import { expect, type Page } from '@playwright/test';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { completeCouple } from '#host/practice/people.ts';
import { hasCups, type PrivateCups, startPrivateCups } from '#host/printing/testing/private-cups.ts';
import { enter, test } from './program.ts';

test.skip(!hasCups, 'no CUPS on this machine');

let cups: PrivateCups;
test.beforeAll(async () => {
  cups = await startPrivateCups();
});
test.afterAll(() => cups?.stop());

const day = plainDate('2026-05-20');

/** Takes a couple in as the page of intake would, through the same door. */
async function prepare(page: Page, sequence: number): Promise<void> {
  const draft = { matter: 'marriage.registration', application: completeCouple(day, sequence) };
  await page.evaluate(
    async ({ typed }) => {
      const call = async (path: string, json: object) => {
        const body = JSON.stringify({ json });
        const answer = await fetch(`/rpc/${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-tongban-window': 'main' },
          body,
        });
        if (!answer.ok) throw new Error(`${path} ${answer.status} ${await answer.text()}`);
      };
      const caseId = crypto.randomUUID();
      await call('cases/open', { caseId, eventId: crypto.randomUUID(), matter: typed.matter });
      await call('cases/saveDraft', { caseId, upon: 0, draft: typed });
    },
    { typed: draft },
  );
}

test('couples of 20 May are registered in a row, printed as one job, and go on after a jam from the right sheet', async ({
  program,
  page,
}) => {
  await enter(page, await program.start('--practice', '--practice-day', day));
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await page.getByRole('navigation', { name: '页面' }).waitFor();
  for (const sequence of [31, 32, 33]) await prepare(page, sequence);
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '集中办理' }).click();
  const step = (name: RegExp) => page.getByRole('navigation', { name: '集中办理的步骤' }).getByRole('button', { name });

  await step(/^一、审查登记/).click();
  await expect(page.getByRole('button', { name: /^审查并登记 [3-9] 对/ })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(step(/^一、审查登记（0 对）/)).toBeVisible();
  await step(/^二、打印/).click();
  await expect(page.getByText(/^依次使用 LX\d+–LX\d+，共 \d+ 本，先男方后女方/)).toBeVisible();
  await page.getByRole('combobox', { name: '纸盒' }).first().click();
  await page.getByTitle('Tray2').click();
  cups.set('no-paper');
  await expect(page.getByRole('button', { name: /^连续打印 \d+ 本/ })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('打印机 window-3 缺纸，证件还没有打印。请放好证件，打印会继续。')).toBeVisible();
  const rows = page.getByRole('row').filter({ hasText: /LX\d+/ });
  const count = await rows.count();
  expect(count).toBeGreaterThanOrEqual(6);
  await page.screenshot({ path: test.info().outputPath('look.png') });

  // the third sheet is torn, nothing came behind it
  await rows.nth(2).getByRole('button').click();
  await page.getByRole('radiogroup', { name: '作废原因' }).getByRole('radio').first().focus();
  await page.keyboard.press('1');
  await page.getByRole('button', { name: `登记：2 本无误，1 本作废，${count - 3} 本收回` }).click();
  await expect(
    page
      .getByText('没有等待核对的打印任务。')
      .or(step(/^三、核对证件（0 本）/))
      .first(),
  ).toBeVisible();
  cups.set('well');
  expect(cups.hasPrinted('1')).toBe(false);

  await step(/^二、打印/).click();
  await expect(page.getByRole('button', { name: new RegExp(`^连续打印 ${count - 2} 本`) })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('打印机 window-3 已收完这一页。请看纸面。')).toBeVisible();
  expect(cups.options('2')).toContain('InputSlot=Tray2');

  // the power goes before anybody has looked: the question is there again, and so is the job
  await program.kill();
  await enter(page, await program.start('--practice', '--practice-day', day));
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '集中办理' }).click();
  await expect(page.getByText('打印机 window-3 已收完这一页。请看纸面。')).toBeVisible();
  await expect(page.getByRole('button', { name: `${count - 2} 本全部无误` })).toBeEnabled();
  await page.keyboard.press('y');
  await expect(step(/^三、核对证件（0 本）/)).toBeVisible();
  await expect(page.getByText(/已发证 [1-9]\d* 对/)).toBeVisible();
});
