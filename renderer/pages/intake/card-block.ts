const blockBytes = 256;

/** The text of a card block file: the 256 bytes themselves become hexadecimal; a text file is taken as it is. */
export async function blockText(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length !== blockBytes) return new TextDecoder().decode(bytes.subarray(0, 2000)).trim();
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
