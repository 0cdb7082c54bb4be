import { expect, test } from 'vitest';
import { expectedWire, fuses, readFuseWires } from '#build/fuses.mjs';

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const program = (...wires: string[]) =>
  Buffer.concat(
    wires.map((wire) => Buffer.from(`code ${sentinel}\u0001${String.fromCharCode(wire.length)}${wire} code`)),
  );

test('there are nine fuses and each is decided', () => {
  expect(fuses).toHaveLength(9);
  expect(Object.fromEntries(fuses)).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
    WasmTrapHandlers: true,
  });
  expect(expectedWire).toBe('010011001');
});

test('the wire is read wherever it lies, also twice', () => {
  expect(readFuseWires(program('010011001'))).toEqual(['010011001']);
  expect(readFuseWires(program('010011001', '1r1011000'))).toEqual(['010011001', '1r1011000']);
});

test('a fuse that we do not know, another version, or no wire at all is an error', () => {
  expect(() => readFuseWires(program('0100110011'))).toThrow('10 fuses, and 9 are known');
  expect(() => readFuseWires(program('01001100'))).toThrow('8 fuses');
  expect(() => readFuseWires(Buffer.from(`${sentinel}\u0002\u0009010011001`))).toThrow('version 2');
  expect(() => readFuseWires(program('01001100x'))).toThrow('reads');
  expect(() => readFuseWires(Buffer.from(`${sentinel}\u0001`))).toThrow();
  expect(() => readFuseWires(Buffer.from('a program without'))).toThrow('no fuse wire');
});
