import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { enter, test } from './program.ts';

const picture = fileURLToPath(new URL('../../docs/home.png', import.meta.url));

// The picture of the READMEs. It is taken anew only when asked for (TONGBAN_PICTURES=1) or missing, so that a test run
// leaves the tree as it was; the work list it shows is checked every time.
test('the work list of a day in practice, as the READMEs show it', async ({ program, page }, testInfo) => {
  await enter(page, await program.start('--practice'));
  await page.getByRole('button', { name: '以周敏进入' }).click();
  await expect(page.getByText('练习：人员均为虚构')).toBeVisible();
  await expect(page.getByRole('heading', { name: '今日办件' })).toBeVisible();
  const cases = page.getByRole('row').filter({ hasText: '结婚登记' });
  await expect(cases).toHaveCount(3);
  for (const state of ['待审查', '待联网核对', '待打印']) {
    await expect(cases.filter({ hasText: state })).toHaveCount(1);
  }
  const wanted = process.env.TONGBAN_PICTURES === '1' || !existsSync(picture);
  await page.screenshot({ path: wanted ? picture : testInfo.outputPath('home.png') });
});
