import { ApiError } from "./api-error.ts";
import type { DriveFile } from "./drive-file.ts";

type Test = (file: DriveFile) => boolean;

const TEXT = "'((?:[^'\\\\]|\\\\.)*)'";

/** The terms of https://developers.google.com/drive/api/guides/ref-search-terms that are used. */
const TERMS: readonly (readonly [RegExp, (match: readonly string[]) => Test])[] = [
  [
    new RegExp(
      `^appProperties\\s+has\\s*\\{\\s*key\\s*=\\s*${TEXT}\\s+and\\s+value\\s*=\\s*${TEXT}\\s*\\}`,
    ),
    ([, key, value]) =>
      (file) =>
        file.appProperties[unescaped(key!)] === unescaped(value!),
  ],
  [
    /^trashed\s*=\s*(true|false)/,
    ([, wanted]) =>
      (file) =>
        String(file.trashed) === wanted,
  ],
  [
    new RegExp(`^(name|mimeType)\\s*(!?=)\\s*${TEXT}`),
    ([, field, sign, text]) =>
      (file) =>
        (file[field as "name" | "mimeType"] === unescaped(text!)) === (sign === "="),
  ],
  [
    new RegExp(`^${TEXT}\\s+in\\s+parents`),
    ([, parent]) =>
      (file) =>
        file.parents.includes(unescaped(parent!)),
  ],
];

/** Reads `trashed = false and 'ID' in parents`. Throws what Drive answers to a query that it cannot read. */
export function queryOf(text: string): Test {
  const tests: Test[] = [];
  let rest = text.trim();
  do {
    const { test, length } = termOf(rest);
    tests.push(test);
    rest = afterAnd(rest.slice(length).trim());
  } while (rest !== "");
  return (file) => tests.every((test) => test(file));
}

function termOf(text: string): { readonly test: Test; readonly length: number } {
  for (const [pattern, test] of TERMS) {
    const match = pattern.exec(text);
    if (match) return { test: test(match), length: match[0].length };
  }
  return invalidQuery();
}

/** What follows "and"; nothing at the end. */
function afterAnd(text: string): string {
  if (text === "") return text;
  const joint = /^and\s+/.exec(text);
  return joint ? text.slice(joint[0].length) : invalidQuery();
}

function invalidQuery(): never {
  throw new ApiError(400, "invalid", "Invalid Value");
}

const unescaped = (text: string): string => text.replace(/\\(.)/g, "$1");
