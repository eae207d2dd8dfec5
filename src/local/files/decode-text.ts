/** Text of a file: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252. Null for what is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  // No text has control characters, save tabs and ends of lines.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /[\u0000-\u0008\u000e-\u001f]/.test(text.slice(0, 10_000)) ? null : text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

// Bytes 0x80 to 0x9f (WHATWG Encoding, index windows-1252); the five it leaves out stay as they are.
const EIGHTY = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some versions of Node decode these bytes as Latin-1 and lose the euro. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => EIGHTY[sign.charCodeAt(0) - 0x80]!);
