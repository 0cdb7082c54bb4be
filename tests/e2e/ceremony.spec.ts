import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { enter, type Program, test } from './program.ts';

// A morning of ceremonies: booked by keyboard, held part by part with the second window open, through a power cut.

const pictures = fileURLToPath(new URL('../../test-results/pages/', import.meta.url));
mkdirSync(pictures, { recursive: true });
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

/** The page at the smallest screen in use and at a large one. */
async function picture(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.screenshot({ path: `${pictures}${name}-${size.width}.png` });
  }
}

async function signIn(page: Page, link: string, button = '以陈静进入'): Promise<void> {
  await enter(page, link);
  await page.getByRole('button', { name: new RegExp(button) }).click();
  await page.getByRole('button', { name: /^办理人/ }).waitFor();
}

async function powerCut(program: Program, page: Page): Promise<void> {
  await program.kill();
  await signIn(page, await program.start());
}

async function openPage(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** Two seconds of a tone as a WAV file. */
function tone(): Buffer {
  const rate = 8_000;
  const samples = Buffer.alloc(rate * 2 * 2);
  for (let at = 0; at < rate * 2; at += 1) samples.writeInt16LE(Math.round(Math.sin(at / 4) * 8_000), at * 2);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

/** Whatever a window asks of another place than this machine; a browser takes names under localhost to 127.0.0.1 itself. */
function strayRequests(page: Page): string[] {
  const stray: string[] = [];
  page.context().on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (!['127.0.0.1', 'tongban.localhost'].includes(hostname) && !['blob:', 'data:'].includes(protocol))
      stray.push(request.url());
  });
  return stray;
}

test.use({ viewport: { width: 1366, height: 768 } });

test('a couple is booked, greeted, sworn and congratulated, with names on the big screen and nothing else', async ({
  program,
  page,
}) => {
  test.setTimeout(180_000);
  const { keyboard } = page;
  const stray = strayRequests(page);
  await signIn(page, await program.start('--practice'));

  await openPage(page, '颁证设置');
  await page.getByLabel('添加音乐文件', { exact: true }).and(page.locator('input')).setInputFiles({
    name: '婚礼进行曲.wav',
    mimeType: 'audio/wav',
    buffer: tone(),
  });
  await page.getByRole('rowheader', { name: '婚礼进行曲' }).waitFor();

  await openPage(page, '颁证仪式');
  const hall = page.getByRole('region', { name: '颁证大厅' });
  const registered = hall.getByRole('row').filter({ hasText: '10:00' });
  const names = (await registered.getByRole('link').innerText()).split('\u3000');
  expect(names).toHaveLength(2);
  const [man = '', woman = ''] = names;
  await expect(hall.getByRole('row').filter({ hasText: '10:20' }).filter({ hasText: '未登记' })).toHaveCount(1);
  await expect(
    hall.getByRole('row').filter({ hasText: '10:20' }).getByRole('button', { name: /^开始/ }),
  ).toBeDisabled();
  await picture(page, 'ceremony-day');

  // The registered couple moves to another time, from its own case.
  await registered.getByRole('link').click();
  await page.getByRole('button', { name: /^颁证 .* 10:00$/ }).click();
  const dialog = page.getByRole('dialog', { name: '改期' });
  await dialog.getByRole('radio', { name: '14:20' }).check();
  await picture(page, 'ceremony-booking');
  await keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /^颁证 .* 14:20$/ }).waitFor();

  await page.goto(`${new URL(page.url()).origin}/#/ceremony`);
  await hall.getByRole('row').filter({ hasText: '14:20' }).getByRole('button', { name: /^取消/ }).click();
  await page.getByRole('textbox', { name: '取消的原因' }).fill('家人改到下午晚些到');
  await page.getByRole('button', { name: '取消预约' }).click();
  await expect(hall.getByText(man)).toHaveCount(0);

  // Booked again, by keyboard alone.
  await hall.getByRole('button', { name: '预约 15:00' }).press('Enter');
  await page.getByRole('searchbox', { name: '新人姓名' }).fill(man);
  await page.getByText('回车选择第一对').waitFor();
  await keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: '15:00' })).toBeChecked();
  await page.getByRole('textbox', { name: '备注' }).fill('双方父母到场');
  await keyboard.press('Control+Enter');
  await expect(hall.getByRole('row').filter({ hasText: '15:00' })).toContainText(woman);

  await page.getByRole('button', { name: `开始：${man}、${woman}` }).waitFor();
  await keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: `${man}\u3000${woman}`, level: 1 }).waitFor();
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: '打开大屏' }).click();
  const screen = await opening;
  await expect(page.getByRole('region', { name: '大屏', exact: true }).getByText('已打开')).toBeVisible();

  const parts = page.getByRole('navigation', { name: '环节' }).getByRole('button');
  const count = await parts.count();
  expect(count).toBeGreaterThanOrEqual(5);
  const kinds = new Set<string>();
  for (let part = 0; part < count; part += 1) {
    await expect(parts.nth(part)).toHaveAttribute('aria-current', 'step');
    await expect(screen.getByText(man).first()).toBeVisible();
    await expect(screen.getByText(woman).first()).toBeVisible();
    await expect(screen.locator('body')).not.toContainText(/\d{5,}|离婚|字号|身份证/);
    await expect(page.locator('.run')).not.toContainText(/\d{5,}/);
    const kind = (await screen.locator('.screen').getAttribute('data-scene')) ?? '';
    if (!kinds.has(kind)) {
      await picture(screen, `ceremony-screen-${kind}`);
      await picture(page, `ceremony-run-${kind}`);
    }
    kinds.add(kind);
    if (part < count - 1) await keyboard.press(['ArrowRight', 'Space', 'PageDown'][part % 3] ?? 'ArrowRight');
    // Enter never acts by surprise.
    await keyboard.press('Enter');
  }
  expect([...kinds].toSorted()).toEqual(['certificate', 'photo', 'rings', 'vow', 'welcome']);

  await keyboard.press('ArrowLeft');
  await expect(parts.nth(count - 2)).toHaveAttribute('aria-current', 'step');
  await keyboard.press('b');
  await expect(screen.locator('.screen')).toHaveAttribute('data-scene', 'rest');
  await expect(screen.locator('body')).not.toContainText(man);
  await keyboard.press('b');
  await expect(screen.getByText(man).first()).toBeVisible();

  await keyboard.press('1');
  await expect(page.getByRole('button', { name: '停止婚礼进行曲' })).toBeVisible();
  await keyboard.press('1');
  await expect(page.getByRole('button', { name: '播放婚礼进行曲' })).toBeVisible();
  await expect(page.getByText('本机放不出')).toHaveCount(0);

  const photo = page.getByRole('region', { name: '合影清单' }).getByRole('checkbox').first();
  const kept = page.waitForResponse((response) => response.url().includes('ceremony/keep') && response.ok());
  await photo.check({ force: true });
  await kept;

  await powerCut(program, page);
  await page.getByRole('heading', { name: `${man}\u3000${woman}`, level: 1 }).waitFor();
  await expect(parts.nth(count - 2)).toHaveAttribute('aria-current', 'step');
  await expect(photo).toBeChecked();
  const again = page.waitForEvent('popup').catch(() => undefined);
  await page.getByRole('button', { name: '打开大屏' }).click();
  const second = (await Promise.race([again, page.waitForTimeout(1_500)])) ?? screen;
  await expect(second.getByText(man).first()).toBeVisible();

  await keyboard.press('ArrowRight');
  await page.getByRole('button', { name: /^礼成/ }).waitFor();
  await keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '颁证仪式', level: 1 }).waitFor();
  await expect(hall.getByRole('row').filter({ hasText: '15:00' })).toContainText('已颁证');
  await expect(second.locator('.screen')).toHaveAttribute('data-scene', 'rest');
  await expect(second.locator('body')).not.toContainText(woman);
  expect(stray).toEqual([]);
});

test('the lock takes the names off the big screen, and unlocking brings them back', async ({ program, page }) => {
  await signIn(page, await program.start('--practice'));
  await openPage(page, '颁证仪式');
  // a key before the list is there presses nothing
  await expect(page.getByRole('button', { name: /^开始：/ })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: '打开大屏' }).click();
  const screen = await opening;
  await expect(screen.locator('.screen')).toHaveAttribute('data-scene', 'welcome');
  await page.getByRole('button', { name: /^办理人/ }).click();
  await page.getByRole('button', { name: '锁定' }).click();
  await expect(screen.locator('.screen')).toHaveAttribute('data-scene', 'rest');
  await page.getByLabel('口令').fill('lianxi-tongban');
  await page.keyboard.press('Enter');
  await expect(screen.locator('.screen')).toHaveAttribute('data-scene', 'welcome');
});

test('a divorce has no ceremony, and a script with an unknown field is told at once', async ({ program, page }) => {
  await signIn(page, await program.start('--practice'));
  await page.keyboard.press('Control+1');
  await page.getByRole('heading', { name: '结婚登记', level: 1 }).waitFor();
  await expect(page.getByRole('button', { name: '颁证仪式' })).toBeVisible();
  await page.goto(`${new URL(page.url()).origin}/#/`);
  await page.keyboard.press('Control+2');
  await page.getByRole('heading', { name: '离婚登记', level: 1 }).waitFor();
  await expect(page.getByLabel('男方姓名')).toBeVisible();
  await expect(page.getByRole('button', { name: /颁证/ })).toHaveCount(0);

  await page.goto(`${new URL(page.url()).origin}/#/ceremony-office`);
  await page.getByRole('heading', { name: '颁证设置', level: 1 }).waitFor();
  await picture(page, 'ceremony-office');
  await page.getByRole('button', { name: '新的颁证词' }).click();
  const say = page.getByRole('textbox', { name: '环节 1 颁证员说' });
  await say.fill('{新郎}、{女方姓名}，你们好。');
  await expect(page.getByText(/^没有字段 \{新郎\}。可以使用：\{男方姓名\}/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^保存颁证词/ })).toBeDisabled();
  await say.fill('{男方姓名}、{女方姓名}，你们好。');
  await expect(page.getByText('王一鸣、阿依努尔·买买提，你们好。')).toBeVisible();
  await picture(page, 'ceremony-script');
  await page.getByRole('button', { name: /^保存颁证词/ }).click();
  await expect(page.getByRole('region', { name: '颁证词' }).getByText('本处', { exact: true })).toBeVisible();
});
