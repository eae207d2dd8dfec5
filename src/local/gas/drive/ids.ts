/** Drive ids are 44 letters, digits, "-" and "_", the first of them a 1; those of folders are shorter. */
export const newFileId = (): string => `1${letters(43)}`;
export const newFolderId = (): string => `1${letters(32)}`;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const letters = (count: number): string =>
  [...crypto.getRandomValues(new Uint8Array(count))]
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join("");

const DIGITS = 10n ** 20n;
const PRIME = 1_099_511_628_211n; // FNV-1a, 64 bits
const START = 14_695_981_039_346_656_037n;

/** A person's number in permissions: the same in all files, for life. */
export const permissionIdOf = (email: string): string => {
  const hash = [...email.toLowerCase()].reduce(
    (sum, sign) => BigInt.asUintN(64, (sum ^ BigInt(sign.codePointAt(0)!)) * PRIME),
    START,
  );
  return String(hash % DIGITS).padStart(20, "0");
};
