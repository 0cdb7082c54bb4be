import { defineConfig } from '@playwright/test';
import { findBrowser } from '#host/app-window/find-browser.ts';

const browser = findBrowser();
if (browser === undefined) throw new Error('The end-to-end tests need Chromium, Chrome or Edge');

// One worker: the machines that run this have two cores, and the program under test uses both.
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/playwright',
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    {
      name: 'browser',
      testDir: 'e2e',
      use: {
        viewport: { width: 1440, height: 900 },
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        screenshot: 'only-on-failure',
        launchOptions: {
          executablePath: browser,
          args: [
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--disable-quic',
            // A camera that shows a test picture, allowed without a question.
            '--use-fake-device-for-media-stream',
            '--use-fake-ui-for-media-stream',
            // Chromium has no sandbox for the superuser.
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          ],
        },
      },
    },
    { name: 'shell', testDir: 'e2e-shell' },
  ],
});
