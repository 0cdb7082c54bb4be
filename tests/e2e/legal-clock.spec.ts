import { expect } from '@playwright/test';
import { enter, test } from './program.ts';

test('the legal clock tells what its cases wait for, without full names, and leads to them', async ({
  program,
  page,
}) => {
  await enter(page, await program.start('--practice'));
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await page.getByRole('button', { name: '办理人 周敏' }).waitFor();
  await page.getByRole('link', { name: '今天到期' }).click();
  const open = page.getByRole('region', { name: '可以办理' });
  await expect(open.getByRole('row').last()).toContainText('许**');
  await expect(open.getByRole('row').last()).toContainText('双方到场，开始审查');
  const cooling = page.getByRole('region', { name: '等待期内' });
  await expect(cooling.getByRole('row').last()).toContainText(/冷静期至 .*，.* 起可以发证/);
  await expect(page.getByText('许怀谦')).toHaveCount(0);

  await page.getByRole('heading', { name: '法定期限' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await expect(open.getByRole('row').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/case\/[0-9a-f-]{36}$/);
});
