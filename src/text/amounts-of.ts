/** What digits with their signs mean by each decimal sign, "1.234,5" by a comma 1234.5; null where they can't. */
export const amountsOf = (
  digits: string,
): { readonly comma: number | null; readonly point: number | null } => {
  const [, whole = "", last, part = ""] = LAST_SIGN.exec(digits) ?? [];
  if (last === undefined) {
    const amount = wholeIn(digits);
    return { comma: amount, point: amount };
  }
  const asDecimal = whole.includes(last) ? null : decimal(whole, part);
  const asGroup = part.length === 3 ? wholeIn(digits) : null;
  return last === "," ? { comma: asDecimal, point: asGroup } : { comma: asGroup, point: asDecimal };
};

const LAST_SIGN = /^(.*)([.,])(\d+)$/;
const GROUPED = /^[1-9]\d{0,2}(?:([ '.,])\d{3})(?:\1\d{3})*$/;
const INDIAN = /^[1-9]\d?(?:,\d\d)+,\d{3}$/; // 12,34,567

/** "03.2026" is a month, while "007" may be seven. */
const decimal = (whole: string, part: string): number | null => {
  const amount = whole === "" ? 0 : wholeIn(whole);
  return amount === null || /^0\d/.test(whole) ? null : Number(`${amount}.${part}`);
};

const wholeIn = (digits: string): number | null => {
  if (/^\d+$/.test(digits)) return Number(digits);
  return GROUPED.test(digits) || INDIAN.test(digits) ? Number(digits.replace(/\D/g, "")) : null;
};
