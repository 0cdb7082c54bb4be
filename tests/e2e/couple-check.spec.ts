import { expect, type Page } from '@playwright/test';
import { enter, test } from './program.ts';

/** Opens the couple of practice that waits for its booklets. */
async function openCouple(page: Page, link: string): Promise<void> {
  await enter(page, link);
  await page.getByRole('button', { name: /^以陈静进入/ }).click();
  await page.getByText('李沐阳').first().click();
  await expect(page.getByText('未核对').first()).toBeVisible();
}

test('each of the couple checks the certificate in the second window, and a correction takes it back', async ({
  program,
  page,
}) => {
  await openCouple(page, await program.start('--practice'));
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('k');
  const screen = await popup;
  const calls: string[] = [];
  screen.on('request', (request) => {
    if (request.url().includes('/rpc/')) calls.push(request.url());
  });
  await screen.setViewportSize({ width: 1366, height: 768 });
  await expect(screen.getByText('李沐阳').first()).toBeVisible();
  await expect(screen.getByText('身份证件号')).toHaveCount(2);
  await expect(screen.locator('canvas')).toBeVisible();
  const lines = screen.locator('.check-lines');
  expect(await lines.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);

  await screen.getByRole('button', { name: '核对无误' }).click();
  await expect(screen.getByRole('tab', { selected: true })).toContainText('女方');
  await screen.getByRole('button', { name: '核对无误' }).click();
  await expect(page.getByText(/^已核对 \d+月\d+日$/)).toHaveCount(2);
  await expect(screen.getByRole('tab').filter({ hasText: '已核对' })).toHaveCount(2);

  await screen.getByRole('button', { name: '有误，请登记员看' }).click();
  await expect(page.getByText('女方说有误')).toBeVisible();
  await expect(screen.getByText('身份证件号')).toHaveCount(0);
  await page.getByRole('status', { name: '当事人核对' }).getByRole('button', { name: '更正' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('姓名').first().fill('李沐旸');
  await dialog.getByLabel(/原因|理由/).fill('姓名录入有误');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('未核对')).toHaveCount(2);
  expect(calls).toEqual([]);
});

test('a locked desk leaves nothing of the couple on the second window', async ({ program, page }) => {
  await openCouple(page, await program.start('--practice'));
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('k');
  const screen = await popup;
  await expect(screen.getByText('身份证件号')).toHaveCount(2);
  await page.getByText('办理人 陈静').click();
  await page.getByRole('button', { name: '锁定' }).click();
  await expect(screen.getByText('身份证件号')).toHaveCount(0);
  await expect(screen.getByText('李沐阳')).toHaveCount(0);
});
