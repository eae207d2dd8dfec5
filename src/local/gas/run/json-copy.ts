/**
 * A copy of what may cross google.script.run: numbers, booleans, text, null, plain objects and
 * arrays of these. Dates, functions and cycles are refused, however deep; `undefined` in an array
 * becomes null, in an object it vanishes. Throws TypeError.
 */
export function jsonText(value: unknown): string | undefined {
  refuse(value, []);
  return JSON.stringify(value);
}

function refuse(value: unknown, above: readonly unknown[]): void {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
    throw new TypeError(`Failed due to illegal value in property: ${typeof value}`);
  if (typeof value !== "object" || value === null) return;
  if (above.includes(value)) throw new TypeError("Failed due to illegal value: a cycle");
  // By tag: the value may come from another realm, where instanceof says no.
  const tag = Object.prototype.toString.call(value);
  if (tag !== "[object Object]" && tag !== "[object Array]")
    throw new TypeError(`Failed due to illegal value in property: ${tag.slice(8, -1)}`);
  const within = [...above, value];
  for (const each of Object.values(value)) refuse(each, within);
}
