/** A view for reading big-endian and little-endian numbers of a part of a larger array. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Whether the bytes at an offset are these characters (Latin-1). */
export function hasText(bytes: Uint8Array, text: string, offset = 0): boolean {
  if (offset < 0 || offset + text.length > bytes.length) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[offset + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Bytes as text, one character each (Latin-1). */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
  const parts: string[] = [];
  // In pieces, as a call takes only so many arguments.
  for (let offset = from; offset < to; offset += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(offset, Math.min(offset + 8192, to))));
  }
  return parts.join('');
}

/** Pieces one behind the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

/** Whether two arrays hold the same bytes. */
export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** Whether a picture has pixels, and not more than a viewer can hold. */
export function sizeIsWithin(
  widthPx: number,
  heightPx: number,
  limits: { readonly mostSidePx: number; readonly mostPixels: number },
): boolean {
  if (widthPx < 1 || heightPx < 1) return false;
  return Math.max(widthPx, heightPx) <= limits.mostSidePx && widthPx * heightPx <= limits.mostPixels;
}
