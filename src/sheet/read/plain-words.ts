/** A text for comparing: lower case, no accents, words and numbers parted by one blank. */
export const plainWords = (text: string): string =>
  text
    .replace(/([a-zß-ÿ])([A-ZÀ-Þ])/g, "$1 $2") // closeDate
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/g, "$1$2 ") // ene24
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
