// Chromium cannot be given a scheme of its own from outside, so pages of `app://bundle/` are shown under an https address
// that no network has, and every address is translated on its way in and out.
'use strict';

const suffix = '.stand-in.invalid';
const schemes = new Set();

/** Makes a scheme one that is translated; the name comes from registerSchemesAsPrivileged. */
exports.addScheme = (scheme) => schemes.add(scheme);

/** The address as Chromium knows it. */
exports.inside = function inside(address) {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address);
  if (match === null || !schemes.has(match[1])) return address;
  return `https://${match[2]}.${match[1]}${suffix}${match[3]}`;
};

/** The address as the program knows it. */
exports.outside = function outside(address) {
  const match = /^(blob:)?https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.stand-in\.invalid(.*)$/.exec(address);
  if (match === null || !schemes.has(match[3])) return address;
  return `${match[1] ?? ''}${match[3]}://${match[2]}${match[4]}`;
};
