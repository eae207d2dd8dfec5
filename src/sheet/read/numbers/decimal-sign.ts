import type { NumberText } from "./number-text.ts";

export type DecimalSign = "comma" | "point";

/** The sign without which a text means nothing, null where it can do with either. */
export const signNeeded = ({ comma, point }: NumberText): DecimalSign | null => {
  if (point === null) return "comma";
  return comma === null ? "point" : null;
};

/** Whether the decimal sign makes a difference: "1.234" is a thousand or a little over one. */
export const isAmbiguous = ({ comma, point }: NumberText): boolean =>
  comma !== null && point !== null && comma !== point;

/** The one sign that some texts need; null where none does, or some do each way. */
export const signOf = (texts: Iterable<NumberText>): DecimalSign | null => {
  const needed = new Set<DecimalSign>();
  for (const text of texts) {
    const sign = signNeeded(text);
    if (sign !== null) needed.add(sign);
  }
  const [first = null] = needed;
  return needed.size === 1 ? first : null;
};

/** What a text means by a sign, where it can; null for one in doubt where there is no sign. */
export const meant = (text: NumberText, sign: DecimalSign | null): number | null => {
  if (!isAmbiguous(text)) return text.comma ?? text.point;
  return sign === null ? null : text[sign];
};
