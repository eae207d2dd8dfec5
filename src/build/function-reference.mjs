// This file writes docs/functions.md from the catalogue.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogue, workedExamples } from "./catalogue.mjs";

/** @typedef {import("./catalogue.mjs").WorkedExample} WorkedExample */

/**
 * The reference of every custom function, in English and Spanish, as Markdown.
 * @param {readonly import("./catalogue.mjs").CustomFunction[]} functions
 * @param {Readonly<Record<string, WorkedExample>>} examples
 */
export const functionReference = (functions, examples) =>
  [
    "# Functions",
    "",
    "Made by `npm run build` from the catalogue in `src/sheet/functions`; do not edit. The examples are written for a sheet with `;`, which every locale accepts; a test types each worked example into an English and a Spanish sheet.",
    ...functions.flatMap((custom) => section(custom, examples[custom.name])),
    "",
  ].join("\n");

/**
 * @param {import("./catalogue.mjs").CustomFunction} custom
 * @param {WorkedExample | undefined} worked
 */
const section = ({ name, text, parameters }, worked) => {
  const signature = parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join("; ");
  const example = parameters.filter((p) => !p.optional).map((p) => p.example);
  return [
    "",
    `## ${name}`,
    "",
    `    =${name}(${signature})`,
    `    =${name}(${example.join("; ")})`,
    "",
    text.en,
    "",
    text.es,
    "",
    "| parameter | English | Español | example |",
    "|---|---|---|---|",
    ...parameters.map((p) => `| \`${p.name}\` | ${p.text.en} | ${p.text.es} | \`${p.example}\` |`),
    ...(worked ? inCells(worked) : []),
  ];
};

/** Rows of a longer table that are shown, and its end. */
const SHOWN = 6;

/** @param {WorkedExample} worked */
const inCells = ({ cells, formula, shows }) => [
  ...["", "With these cells from A1 on", ""],
  ...table(cells),
  ...["", `\`${formula}\` shows`, ""],
  ...table(shows),
];

/** @param {import("./catalogue.mjs").Rows} rows */
const table = (rows) => {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  /** @param {(column: number) => string | number} at */
  const line = (at) => `| ${columns.map(at).join(" | ")} |`;
  const isLong = rows.length > SHOWN + 2;
  return [
    line(() => ""),
    line(() => "---"),
    ...(isLong ? rows.slice(0, SHOWN) : rows).map((row) => line((i) => row[i] ?? "")),
    ...(isLong ? [line(() => "…"), line((i) => rows[rows.length - 1]?.[i] ?? "")] : []),
  ];
};

/** @param {string} root */
export const writeFunctionReference = async (root) =>
  writeFile(
    join(root, "docs", "functions.md"),
    functionReference(await catalogue(root), await workedExamples(root)),
  );
