// Carries values between page and main process as text, and refuses what Electron's structured clone refuses. The same
// text runs on both sides.

(() => {
  const toBase64 = (bytes) =>
    typeof Buffer === 'undefined'
      ? bytes.toBase64()
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const fromBase64 = (text) =>
    typeof Buffer === 'undefined' ? Uint8Array.fromBase64(text) : new Uint8Array(Buffer.from(text, 'base64'));

  function refuse(value) {
    throw new Error(`An object could not be cloned: ${Object.prototype.toString.call(value)}`);
  }

  function encodeObject(value, above) {
    if (above.includes(value)) throw new Error('The stand-in does not carry values that contain themselves');
    const inside = [...above, value];
    if (Array.isArray(value)) return { a: value.map((item) => encode(item, inside)) };
    if (value instanceof Uint8Array) return { u8: toBase64(value) };
    if (value instanceof ArrayBuffer) return { buffer: toBase64(new Uint8Array(value)) };
    if (value instanceof Date) return { date: value.getTime() };
    if (value instanceof Error) return { error: [value.name, value.message] };
    const plain = Object.getPrototypeOf(value) === null || Object.prototype.toString.call(value) === '[object Object]';
    if (!plain) refuse(value);
    return { o: Object.entries(value).map(([key, item]) => [key, encode(item, inside)]) };
  }

  function encode(value, above = []) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return { v: value };
    if (value === undefined) return {};
    if (typeof value === 'number') return { n: String(Object.is(value, -0) ? '-0' : value) };
    if (typeof value === 'bigint') return { big: String(value) };
    if (typeof value !== 'object') refuse(value);
    return encodeObject(value, above);
  }

  function decode(coded) {
    const [kind] = Object.keys(coded);
    const inside = coded[kind];
    if (kind === undefined) return undefined;
    if (kind === 'v') return inside;
    if (kind === 'n') return Number(inside);
    if (kind === 'big') return BigInt(inside);
    if (kind === 'a') return inside.map(decode);
    if (kind === 'u8') return fromBase64(inside);
    if (kind === 'buffer') return fromBase64(inside).buffer;
    if (kind === 'date') return new Date(inside);
    if (kind === 'error') return Object.assign(new Error(inside[1]), { name: inside[0] });
    if (kind === 'o') return Object.fromEntries(inside.map(([key, item]) => [key, decode(item)]));
    throw new Error(`The stand-in does not know the kind ${kind}`);
  }

  const wire = { encode: (value) => JSON.stringify(encode(value)), decode: (text) => decode(JSON.parse(text)) };
  if (typeof module === 'undefined') globalThis.__standInWire = wire;
  else module.exports = wire;
})();
