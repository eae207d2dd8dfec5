import { expect, it } from "vitest";

/** What each folder of src may import when it runs, itself apart. */
const mayImport: Record<string, readonly string[]> = {
  core: [],
  text: ["core"],
  sheet: ["core", "text"],
  addon: ["core", "text", "sheet"],
  sidebar: ["text"],
  local: ["text"],
  build: [],
};
/** What it may also name in types, which are gone when it runs. */
const mayName: Record<string, readonly string[]> = {
  sidebar: ["core", "addon"],
  local: ["core", "sheet", "addon"],
};
/** Packages that a folder may use. */
const packagesOf: Record<string, readonly string[]> = {
  addon: ["valibot"],
  sidebar: ["preact"],
  local: [
    "@odoo/o-spreadsheet",
    "@odoo/owl",
    "esbuild",
    "jszip",
    "linkedom",
    "node:",
    "papaparse",
    "preact",
  ],
  build: ["esbuild", "oxc-parser", "node:"],
};
/** Data outside src that a folder may read. */
const dataOf: Record<string, RegExp> = { sheet: /^\.\.\/examples\/\w+\.csv$/ };

const sources = import.meta.glob<string>("../src/**/*.{ts,tsx,mjs}", {
  query: "?raw",
  import: "default",
  eager: true,
});

const STATEMENT = /^(?:import|export)\b([^;]*?)\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"/gms;
const importsOf = (source: string) =>
  [...source.matchAll(STATEMENT)].map((match) => ({
    isType: /^\s*type\b/.test(match[1] ?? ""),
    from: match[2] ?? match[3]!,
  }));

/** "../src/core/plan.ts" importing "./errors.ts" names "../src/core/errors.ts". */
const resolved = (path: string, from: string) =>
  new URL(from, `file:///${path.replace("../", "")}`).pathname.replace(/^\//, "../");
const layerOf = (path: string) => /^\.\.\/src\/(\w+)\//.exec(path)?.[1] ?? "";

const allows = (path: string, { from, isType }: { from: string; isType: boolean }): boolean => {
  const layer = layerOf(path);
  if (!from.startsWith(".")) {
    return (packagesOf[layer] ?? []).some(
      (name) =>
        from === name ||
        from.startsWith(`${name}/`) ||
        (name.endsWith(":") && from.startsWith(name)),
    );
  }
  const to = resolved(path, from);
  if (dataOf[layer]?.test(to)) return true;
  const layers = [layer, ...mayImport[layer]!, ...(isType ? (mayName[layer] ?? []) : [])];
  return layers.includes(layerOf(to));
};

it.each(Object.entries(sources))("%s imports only what its layer may", (path, source) => {
  const wrong = importsOf(source).filter((one) => !allows(path, one));
  expect(wrong.map(({ from }) => from)).toEqual([]);
  if (layerOf(path) !== "build") expect(source).not.toMatch(/(?<!typeof |override )\bimport\s*\(/);
});

it.each([
  ["../src/core/plan.ts", { from: "../sheet/cell.ts", isType: false }],
  ["../src/core/plan.ts", { from: "../text/voice.ts", isType: true }],
  ["../src/core/plan.ts", { from: "node:fs", isType: false }],
  ["../src/sidebar/main.tsx", { from: "../core/plan.ts", isType: false }],
  ["../src/local/goals.ts", { from: "../addon/rpc.ts", isType: false }],
])("refuses %s importing %o", (path, one) => {
  expect(allows(path, one)).toBe(false);
});

/** Only src/addon speaks to Google; the local host speaks of it, since it is the other side. */
const SERVICES =
  /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|CacheService|UrlFetchApp|ScriptApp|Session|Utilities)\./;

it.each(Object.entries(sources).filter(([path]) => !["addon", "local"].includes(layerOf(path))))(
  "%s names no Google service",
  (_path, source) => {
    expect(source).not.toMatch(SERVICES);
  },
);

const NOT_PURE = /\b(Date\.now|new Date\(\)|Math\.random|Intl\.|toLocale\w*|console\.)/;

it.each(Object.entries(sources).filter(([path]) => layerOf(path) === "core"))(
  "%s has no clock, chance, locale or output",
  (_path, source) => {
    expect(source).not.toMatch(NOT_PURE);
  },
);

/** Functions whose last digit differs from engine to engine: a goal must not. */
const INEXACT =
  /Math\.(exp|log|pow|sin|cos|tan|cbrt|hypot|sinh|cosh|tanh|a(sin|cos|tan))|[\w)] \*\* /;

it.each(Object.entries(sources).filter(([path]) => layerOf(path) === "core"))(
  "%s computes the same to the last digit on every engine",
  (_path, source) => {
    expect(source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")).not.toMatch(INEXACT);
  },
);
