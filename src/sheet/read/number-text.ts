/** The number that a text means by each decimal sign; null where the text is impossible with it. */
export interface NumberText {
  readonly comma: number | null;
  readonly point: number | null;
}

const CURRENCY = /[€$£¥]|\b[A-Z]{3}\b/g;
const BLANKS = /[\s'’]/g; // also those that part thousands: 1 234,50 and 1'234.50
const BODY = /^\d[\d.,]*$/;

/** Reads "1.234,56", "26516.66", "350 €", "(1,200.00)"; null for a text that is no number. */
export const readNumberText = (text: string): NumberText | null => {
  const bare = text.replace(CURRENCY, "").replace(BLANKS, "").replace("\u2212", "-");
  const isBracketed = /^\(.*\)$/.test(bare);
  const unsigned = isBracketed ? bare.slice(1, -1) : bare.replace(/^[+-]/, "");
  if (!BODY.test(unsigned)) return null;
  const sign = isBracketed || bare.startsWith("-") ? -1 : 1;
  const comma = amount(unsigned, ".", ",");
  const point = amount(unsigned, ",", ".");
  if (comma === null && point === null) return null;
  return { comma: comma && sign * comma, point: point && sign * point };
};

const amount = (digits: string, group: "," | ".", decimal: "," | "."): number | null => {
  const [whole = "", part = "", ...rest] = digits.split(decimal);
  const groups = whole.split(group);
  const isGrouped =
    groups.length === 1 ||
    (/^[1-9]\d{0,2}$/.test(groups[0]!) && groups.slice(1).every((three) => three.length === 3));
  if (rest.length > 0 || part.includes(group) || !isGrouped) return null;
  return Number(`${groups.join("")}.${part || 0}`);
};
