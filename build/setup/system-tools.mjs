// The programs and fonts that do not come from npm: how each is found and what Debian calls it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const windows = process.platform === 'win32';

/** The file of a command on PATH, or undefined. */
export function onPath(names, env = process.env) {
  for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
    for (const name of names) {
      const file = join(folder, windows ? `${name}.exe` : name);
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}

const firstExisting = (files) => files.find((file) => existsSync(file));

function findBrowser() {
  const programs = [process.env['ProgramFiles(x86)'], process.env.ProgramFiles, process.env.LOCALAPPDATA];
  const named = onPath([
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]);
  if (named) return named;
  if (windows) {
    const inPrograms = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];
    return firstExisting(programs.filter(Boolean).flatMap((folder) => inPrograms.map((file) => join(folder, file))));
  }
  return firstExisting([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ]);
}

// Windows and macOS bring Chinese fonts of their own; the operating system's folder stands as the proof.
function findFont(pattern) {
  if (windows) return process.env.SystemRoot ?? 'C:\\Windows';
  if (process.platform === 'darwin') return '/System/Library/Fonts';
  const fcList = onPath(['fc-list']);
  if (!fcList) return undefined;
  const run = spawnSync(fcList, [pattern, 'file'], { encoding: 'utf8' });
  const line = run.status === 0 ? run.stdout.split('\n').find((entry) => entry.startsWith('/')) : undefined;
  return line?.replace(/:\s*$/u, '');
}

// The scheduler, its filters, and the printer that writes PDF: each is of another package.
function findPrintQueue() {
  const parts = ['/usr/sbin/cupsd', '/usr/lib/cups/filter/pdftopdf', '/usr/lib/cups/backend/cups-pdf'];
  return parts.every((file) => existsSync(file)) ? parts[0] : undefined;
}

/**
 * Each tool: how to find a file that proves it is there, what it is for, and its Debian packages. A `want` of set-up
 * names one or more of them.
 */
export const systemTools = {
  browser: {
    find: findBrowser,
    packages: ['chromium'],
    english: 'Chromium, Chrome or Edge (shows the program and runs its tests)',
    chinese: 'Chromium、Chrome 或 Edge 浏览器（显示界面、运行测试）',
  },
  screenFonts: {
    find: () => findFont(':lang=zh-cn'),
    packages: ['fontconfig', 'fonts-noto-cjk'],
    english: 'a Chinese screen font',
    chinese: '中文屏幕字体',
  },
  rareCharacters: {
    find: () => findFont('HanaMinB'),
    packages: ['fontconfig', 'fonts-hanazono'],
    english: 'a font for rare characters in names (HanaMin)',
    chinese: '生僻字字体（花園明朝）',
  },
  pdfText: {
    find: () => onPath(['pdftotext']),
    packages: ['poppler-utils'],
    english: 'pdftotext (the tests read the printed papers with it)',
    chinese: 'pdftotext（测试用它读取打印文件）',
  },
  pdfPictures: {
    find: () => onPath(['pdftoppm']),
    packages: ['poppler-utils'],
    english: 'pdftoppm (the tests look at the printed papers with it)',
    chinese: 'pdftoppm（测试用它查看打印文件）',
  },
  installerCompiler: {
    find: () => (process.platform === 'linux' ? onPath(['makensis']) : process.execPath),
    packages: ['nsis'],
    english: 'makensis (the tests compile what the installer of Windows says)',
    chinese: 'makensis（测试用它编译 Windows 安装程序的提示）',
  },
  printQueue: {
    // Only Linux prints through CUPS here; elsewhere the tests of a real queue say that they are skipped.
    find: () => (process.platform === 'linux' ? findPrintQueue() : process.execPath),
    packages: ['cups', 'cups-client', 'printer-driver-cups-pdf'],
    english: 'CUPS (the tests print on a queue of their own)',
    chinese: 'CUPS（测试用自己的打印队列打印）',
  },
};

/** What a command may ask set-up for, and the tools that stand behind each word. */
export const toolsOfWant = {
  chromium: ['browser'],
  fonts: ['screenFonts', 'rareCharacters'],
  'pdf-tools': ['pdfText', 'pdfPictures'],
  'print-queue': ['printQueue'],
  installer: ['installerCompiler'],
};
