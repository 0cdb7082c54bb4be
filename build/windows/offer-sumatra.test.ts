import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builderConfiguration } from '../electron-builder.mjs';

const script = join(import.meta.dirname, 'offer-sumatra.nsh');
const hasCompiler = spawnSync('makensis', ['-VERSION']).status === 0;
if (!hasCompiler) console.warn('the installer’s script is not compiled, there is no makensis');

const configuration = builderConfiguration({
  ...{ stage: '/stage', output: '/output', electronVersion: '0.0.0', electronDist: undefined },
});

describe('the offer of SumatraPDF', () => {
  it('is part of the installer of Windows, and the program itself is not', () => {
    expect(configuration.nsis?.include).toBe(script);
    expect(JSON.stringify({ ...configuration, nsis: {} })).not.toMatch(/sumatra/i);
    // neither fetched nor carried: the site brings it
    expect(readFileSync(script, 'utf8')).not.toMatch(/https?:|^\s*File\s|NSISdl|inetc/im);
  });

  it.skipIf(!hasCompiler)('compiles without a warning', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tongban-installer-'));
    const main = join(folder, 'main.nsi');
    writeFileSync(
      main,
      [
        'Unicode true',
        'Name "test"',
        `OutFile "${join(folder, 'test.exe')}"`,
        'RequestExecutionLevel user',
        `!include "${script}"`,
        'Section',
        '  !insertmacro customInstall',
        'SectionEnd',
      ].join('\n'),
    );
    const made = spawnSync('makensis', ['-WX', '-V2', '-INPUTCHARSET', 'UTF8', main], { encoding: 'utf8' });
    expect(made.stdout + made.stderr).toBe('');
    expect(made.status).toBe(0);
    expect(readFileSync(join(folder, 'test.exe')).subarray(0, 2).toString()).toBe('MZ');
    rmSync(folder, { recursive: true, force: true });
  });
});
