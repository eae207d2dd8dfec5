/** A name as programs write it, "close_value" or "closeValue", and no other one. */
const BY_PROGRAM = /^(?:[a-z0-9]+(?:_[a-z0-9]+)+|[a-z]+(?:[A-Z][a-z]+)+)$/;

/** What people would write for the name of a column that a program has made up: "Close value"; null for any other name. */
export const readableName = (heading: string): string | null => {
  if (!BY_PROGRAM.test(heading) && !BY_PROGRAM.test(heading.toLowerCase())) return null;
  const isCamel = !heading.includes("_");
  const words = isCamel ? heading.replace(/[A-Z]/g, (letter) => ` ${letter}`) : heading;
  const plain = words.toLowerCase().replaceAll("_", " ");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};
