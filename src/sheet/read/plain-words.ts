/** A text for comparing: lower case, no accents, words and numbers parted by one blank. */
export const plainWords = (text: string): string =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2") // closeDate
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/g, "$1$2 ") // ene24
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
