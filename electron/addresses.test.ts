import { describe, expect, test } from 'vitest';
import { isOurAddress } from './addresses.ts';
import { mayNavigate } from './guards.ts';
import { mayLoad } from './network.ts';

const ours = ['app://bundle/', 'app://bundle/index.html', 'app://bundle/assets/x.js?v=1#top', 'app://bundle/#/case/1'];

/** Addresses that look like ours, or that something in a page could try to reach. */
const foreign = [
  'app://bundle.evil/',
  'app://bundle.evil.example/index.html',
  'app://evil/',
  'app://evil/bundle/',
  'app://bundle@evil/',
  'app://user@bundle/',
  'app://user:secret@bundle/',
  'app://bundle:80/',
  'app://bundle:0/',
  'app://bundle%2eevil/',
  'app://bundle%00/',
  'app://BUNDLE/',
  'APP://bundle/',
  'App://Bundle/index.html',
  'app://bundle',
  'app:bundle/',
  'app:/bundle/',
  'app:///bundle/',
  'app:////bundle/',
  'app:\\\\bundle\\',
  'app://bundle\\evil',
  'app://bundle./',
  'app://./bundle/',
  'app://%62undle/',
  'app:// bundle/',
  ' app://bundle/',
  'app://bundl%65/',
  'app://[::1]/',
  'apps://bundle/',
  'app2://bundle/',
  'xapp://bundle/',
  'http://bundle/',
  'https://bundle/',
  'https://evil.example/',
  'https://evil.example/app://bundle/',
  'https://evil.example/?app://bundle/',
  'http://127.0.0.1/',
  'http://localhost:3000/',
  'http://tongban.localhost/',
  '//evil.example/',
  '\\\\host\\share',
  '\\\\host\\share\\app://bundle/',
  'file:///etc/passwd',
  'file://host/share',
  'file:///C:/Windows/win.ini',
  'ftp://evil.example/',
  'ws://evil.example/',
  'wss://bundle/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//app://bundle/',
  'javascript://bundle/%0aalert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'about:blank',
  'about:srcdoc',
  'blob:null/x',
  'blob:https://evil.example/x',
  'blob:app://evil/x',
  'filesystem:app://bundle/temporary/x',
  'view-source:app://bundle/',
  'chrome://settings/',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/x',
  'devtools://devtools/bundled/inspector.html',
  'mailto:a@evil.example',
  'tel:110',
  'ms-msdt:/id',
  'smb://host/share',
  'intent://bundle/',
  'app',
  '',
  'null',
  'undefined',
];

test('the table is a table of different addresses', () => {
  expect(new Set(foreign).size).toBe(foreign.length);
  expect(foreign.length).toBeGreaterThanOrEqual(60);
});

test('comparing origins would not tell these apart, so it must not be what is compared', () => {
  expect(new URL('app://bundle/').origin).toBe(new URL('app://evil/').origin);
});

describe('our pages', () => {
  test.each(ours)('%s', (address) => {
    expect(isOurAddress(address)).toBe(true);
    expect(mayNavigate(address, true)).toBe(true);
    expect(mayLoad(address, false)).toBe(true);
  });
});

describe('everything else', () => {
  test.each(foreign)('%s', (address) => {
    expect(isOurAddress(address)).toBe(false);
    expect(mayNavigate(address, true)).toBe(false);
    expect(mayNavigate(address, false)).toBe(false);
    expect(mayLoad(address, false)).toBe(false);
  });
});

test('a document made in memory opens in a frame below, never as the page itself', () => {
  const preview = 'blob:app://bundle/6d1f0f5e-0000-4000-8000-000000000000';
  expect(mayNavigate(preview, false)).toBe(true);
  expect(mayNavigate(preview, true)).toBe(false);
  expect(mayLoad(preview, false)).toBe(true);
});

test('developer tools load only while developing', () => {
  expect(mayLoad('devtools://devtools/bundled/inspector.html', true)).toBe(true);
});
