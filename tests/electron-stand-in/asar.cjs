// Reads an ASAR archive, checks every file against the hash in its header, and unpacks it: Node alone cannot run it.
'use strict';
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The header of an archive and where its contents begin. */
function readHeader(bytes) {
  const text = bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString();
  return { header: JSON.parse(text), hash: sha256(text), contentsAt: 8 + bytes.readUInt32LE(4) };
}

function* filesOf(node, folder = '') {
  for (const [name, entry] of Object.entries(node.files)) {
    const file = path.posix.join(folder, name);
    if (entry.files === undefined) yield [file, entry];
    else yield* filesOf(entry, file);
  }
}

function contentsOf(archive, bytes, contentsAt, file, entry) {
  if (entry.unpacked) return fs.readFileSync(path.join(`${archive}.unpacked`, file));
  const from = contentsAt + Number(entry.offset);
  return bytes.subarray(from, from + entry.size);
}

/** Unpacks an archive into a folder of its own below the temporary folder, and gives that folder. */
exports.unpackArchive = function unpackArchive(archive) {
  const bytes = fs.readFileSync(archive);
  const { header, hash, contentsAt } = readHeader(bytes);
  const files = [...filesOf(header)].map(([file, entry]) => {
    if (entry.link !== undefined) throw new Error(`The stand-in cannot unpack the link ${file}`);
    if (entry.integrity === undefined) throw new Error(`ASAR Integrity: ${file} has no hash`);
    const contents = contentsOf(archive, bytes, contentsAt, file, entry);
    if (sha256(contents) !== entry.integrity.hash) throw new Error(`ASAR Integrity Violation in ${file}`);
    return [file, contents];
  });
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'tongban-stand-in-')), hash.slice(0, 12));
  for (const [file, contents] of files) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), contents);
  }
  process.once('exit', () => fs.rmSync(path.dirname(folder), { recursive: true, force: true }));
  return folder;
};
