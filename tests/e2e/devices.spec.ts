import { createServer } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { enter, test } from './program.ts';

async function signInAs(page: Page, link: string, button: string, name: string): Promise<void> {
  await enter(page, link);
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('button', { name: `办理人 ${name}` }).waitFor();
}

test('the camera takes the joint photograph', async ({ program, page }) => {
  await signInAs(page, await program.start('--practice'), '以周敏进入（登记员）', '周敏');
  await page.keyboard.press('Control+1');
  await page.getByLabel('男方姓名').waitFor();
  await page.keyboard.press('F6');
  await page.getByRole('button', { name: '摄像头' }).click();
  await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
  await page.getByRole('button', { name: '拍照' }).click();
  const kept = page.waitForResponse((response) => response.url().includes('photos/put'));
  await page.getByRole('button', { name: '保存照片' }).click();
  expect((await kept).ok()).toBe(true);
  await page.getByRole('button', { name: '完成' }).click();
  await expect(page.getByRole('button', { name: '合影照片：已有' })).toBeVisible();
});

test('a reader is set up by the administrator and read by the clerk', async ({ program, page }) => {
  const card = {
    resultFlag: 0,
    partyName: '阿依古丽·买买提',
    gender: '女',
    nation: '维吾尔',
    bornDay: '20050310',
    certAddress: '新疆乌鲁木齐市天山区',
    certNumber: '500101200503100027',
    expDate: '20360102',
  };
  const service = createServer((request, response) => {
    response.end(JSON.stringify(request.url?.startsWith('/readcard') ? card : { resultFlag: 0 }));
  });
  await new Promise<void>((ready) => service.listen(0, '127.0.0.1', ready));
  const address = service.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    await signInAs(page, await program.start('--practice'), '以管理员进入（管理员）', '管理员');
    await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '登记处设置' }).click();
    await page.getByRole('radio', { name: '华视' }).check();
    await page.getByLabel('读卡服务地址').fill(`http://127.0.0.1:${port}`);
    await page.getByRole('button', { name: '保存设置' }).click();
    await expect(page.getByText('已保存')).toBeVisible();
    await program.kill();
    await signInAs(page, await program.start(), '以周敏进入（登记员）', '周敏');
    await page.keyboard.press('Control+1');
    await page.getByLabel('女方姓名').waitFor();
    await page.keyboard.press('F3');
    await expect(page.getByLabel('女方姓名')).toHaveValue('阿依古丽·买买提');
    await expect(page.getByLabel('女方身份证件号')).toHaveValue('500101200503100027');
    await expect(page.getByLabel('女方有效期至')).toHaveValue('2036年1月2日');
  } finally {
    service.close();
  }
});
