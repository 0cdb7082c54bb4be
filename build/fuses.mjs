// The nine fuses of Electron, what each is set to, and a reader that trusts nobody's word for it.
import { readFileSync } from 'node:fs';

const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');

/**
 * The fuses in the order of the wire. Everything by which the program could be turned into a Node shell is off;
 * cookies are encrypted; only the archive runs, and where the system can (Windows, macOS) it is checked at the start.
 * The browser snapshot is off because none is shipped; the trap handlers only concern memory.
 */
export const fuses = [
  ['RunAsNode', false],
  ['EnableCookieEncryption', true],
  ['EnableNodeOptionsEnvironmentVariable', false],
  ['EnableNodeCliInspectArguments', false],
  ['EnableEmbeddedAsarIntegrityValidation', true],
  ['OnlyLoadAppFromAsar', true],
  ['LoadBrowserProcessSpecificV8Snapshot', false],
  ['GrantFileProtocolExtraPrivileges', false],
  ['WasmTrapHandlers', true],
];

/** The wire as it must stand in the program, one character a fuse. */
export const expectedWire = fuses.map(([, on]) => (on ? '1' : '0')).join('');

/** A program's fuse wire is missing, of another version, or longer or shorter than the fuses we know. */
export class FuseWireUnknown extends Error {}

/**
 * Reads the fuse wire out of a program's bytes, wherever it occurs (a program for two processors holds it twice).
 * @param {Buffer} bytes
 * @returns {string[]} one wire for each place, `0` off, `1` on, `r` removed
 */
export function readFuseWires(bytes) {
  const wires = [];
  for (let at = bytes.indexOf(sentinel); at !== -1; at = bytes.indexOf(sentinel, at + 1)) {
    const start = at + sentinel.length;
    const [version, length] = bytes.subarray(start, start + 2);
    if (version !== 1) throw new FuseWireUnknown(`fuse wire of version ${version}`);
    if (length !== fuses.length) throw new FuseWireUnknown(`${length} fuses, and ${fuses.length} are known`);
    const wire = bytes.subarray(start + 2, start + 2 + length).toString('latin1');
    if (!/^[01r]{9}$/.test(wire)) throw new FuseWireUnknown(`fuse wire reads ${JSON.stringify(wire)}`);
    wires.push(wire);
  }
  if (wires.length === 0) throw new FuseWireUnknown('no fuse wire');
  return wires;
}

/** The fuse wires of a program's file. */
export const readFusesOf = (/** @type {string} */ file) => readFuseWires(readFileSync(file));

/**
 * Sets all nine fuses in a program's file.
 * @param {string} file
 */
export async function setFuses(file) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  const wanted = Object.fromEntries(fuses.map(([name, on]) => [Reflect.get(FuseV1Options, String(name)), on]));
  // The cast: the typings want each of the nine by its own key, which a list cannot show them.
  const config = /** @type {import('@electron/fuses').FuseConfig} */ ({
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: false,
    ...wanted,
  });
  await flipFuses(file, config);
}
