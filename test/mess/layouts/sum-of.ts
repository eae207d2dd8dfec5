import { type Field, isAmount } from "../field.ts";

/** What a total shows: the sum of the amounts, blank for shares and where there is none. */
export const sumOf = (fields: readonly Field[]): Field => {
  const amounts = fields.filter(isAmount);
  const [first] = amounts;
  if (first === undefined || first.unit === "share") return "";
  const sum = amounts.reduce((total, { amount }) => total + amount, 0);
  return { amount: Math.round(100 * sum) / 100, unit: first.unit, isBeside: true };
};
