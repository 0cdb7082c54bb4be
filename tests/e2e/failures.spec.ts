import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { enter, Program, test } from './program.ts';

/** Signs in to practice by typing the passphrase, so that a wrong one can be typed too. */
async function signIn(page: Page, link: string): Promise<void> {
  await enter(page, link);
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
}

const signedIn = (page: Page) => page.getByRole('button', { name: '办理人 周敏' });
const alert = (page: Page) => page.getByRole('alert').first();

/** Writes garbage over the middle of a file of a stopped program. */
function damage(file: string): void {
  const size = statSync(file).size;
  const handle = openSync(file, 'r+');
  for (let at = 8_192; at < size; at += 8_192) writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, at + 100);
  closeSync(handle);
}

test('a damaged register is told apart, and nothing is deleted', async ({ program, page }) => {
  await signIn(page, await program.start('--practice'));
  await signedIn(page).waitFor();
  await program.kill();
  const file = join(program.dataFolder, 'practice', 'register.db');
  damage(file);
  const size = statSync(file).size;
  await signIn(page, await program.start());
  await expect(alert(page)).toContainText('登记库文件损坏');
  expect(statSync(file).size).toBe(size);
});

test('a second program on the same register is told to wait, and the first goes on', async ({ program, page }) => {
  await signIn(page, await program.start('--practice'));
  await signedIn(page).waitFor();
  await program.kill();
  const holder = fileURLToPath(new URL('hold-register.ts', import.meta.url));
  const other = spawn(process.execPath, [holder, join(program.dataFolder, 'practice')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  const link = await program.start();
  await signIn(page, link);
  await expect(alert(page)).toContainText('另一个通办程序正在使用');
  other.stdin.end();
  await once(other, 'exit');
  await page.getByRole('button', { name: '以周敏进入（登记员）' }).click();
  await signedIn(page).waitFor();
});

test('a full disk is told, and what was kept before stays', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-full-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', folder]).status === 0;
  test.skip(!mounted, 'needs leave to mount a small disk');
  const program = new Program(folder);
  try {
    await signIn(page, await program.start('--practice'));
    await signedIn(page).waitFor();
    await page.keyboard.press('Control+1');
    await page.getByLabel('男方姓名').fill('李沐阳');
    await expect(page.getByText(/已自动保存/)).toBeVisible();
    const filler = join(folder, 'filler');
    spawnSync('sh', ['-c', `dd if=/dev/zero of='${filler}' bs=4k 2>/dev/null`]);
    expect(existsSync(filler)).toBe(true);
    await page.getByLabel('女方姓名').fill('周雨桐'.repeat(60));
    for (let more = 0; more < 40 && !(await page.getByText('磁盘已满').first().isVisible()); more += 1) {
      await page.getByLabel('女方姓名').fill(`周雨桐${more}`.repeat(60));
      await page.getByLabel('男方户口地址').fill(`渝中区${more}`.repeat(40));
      await page.waitForTimeout(700);
    }
    await expect(page.getByText('磁盘已满').first()).toBeVisible();
    rmSync(filler);
    await page.getByLabel('女方姓名').fill('周雨桐');
    await expect(page.getByText(/已自动保存/)).toBeVisible();
    await program.kill();
    await signIn(page, await program.start());
    await expect(page.getByLabel('男方姓名')).toHaveValue('李沐阳');
    await expect(page.getByLabel('女方姓名')).toHaveValue('周雨桐');
  } finally {
    await program.kill();
    spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a wrong passphrase is told with the attempts that are left', async ({ program, page }) => {
  await enter(page, await program.start());
  await page.getByRole('button', { name: '设置本登记处' }).click();
  await page.getByRole('heading').first().waitFor();
  await page.getByLabel('名称').fill('南岸区民政局婚姻登记处');
  await page.getByLabel('行政区划').fill('na');
  await page.locator('.ant-select-item-option:visible').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('账户').fill('hechuan');
  await page.getByLabel('姓名').fill('何川');
  await page.getByLabel('口令', { exact: true }).fill('the first passphrase');
  await page.getByLabel('再输一次口令').fill('the first passphrase');
  await page.getByRole('button', { name: '完成设置' }).click();
  await page.getByRole('button', { name: '办理人 何川' }).waitFor();
  await program.kill();
  await enter(page, await program.start());
  await page.getByLabel('账户').fill('hechuan');
  await page.getByLabel('口令', { exact: true }).fill('another passphrase');
  await page.keyboard.press('Enter');
  await expect(alert(page)).toContainText(/口令不对，还可以试 4 次/);
});
