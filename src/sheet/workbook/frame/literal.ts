// What Sheets would take for a formula, an error, a number, a date, a truth value or an apostrophe of its own.
const MAY_BE_READ = /^[=+\-'@#]|\d|^\s*(true|false|verdadero|falso)\s*$/i;

/** Text as it must be handed to setValues to arrive as this very text. */
export const literal = (text: string): string => (MAY_BE_READ.test(text) ? `'${text}` : text);
