/** 36 bits in 6 characters: two texts in a hundred billion look alike by chance. */
export const fingerprint = (text: string): string => {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13);
  }
  return word(a) + word(b);
};

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+-";

const letter = (bits: number): string => LETTERS[bits & 63]!;

/** 18 bits in three letters. */
const word = (bits: number): string => {
  const mixed = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d) >>> 0;
  return letter(mixed >>> 14) + letter(mixed >>> 20) + letter(mixed >>> 26);
};
