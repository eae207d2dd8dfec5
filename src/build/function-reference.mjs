// This file writes docs/functions.md from the catalogue.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogue } from "./catalogue.mjs";

/**
 * The reference of every custom function, in English and Spanish, as Markdown.
 * @param {readonly import("./catalogue.mjs").CustomFunction[]} functions
 */
export const functionReference = (functions) =>
  [
    "# Functions",
    "",
    "Made by `npm run build` from the catalogue in `src/sheet/functions`; do not edit. The examples are written for a sheet with `;`, which every locale accepts.",
    ...functions.flatMap(section),
    "",
  ].join("\n");

/** @param {import("./catalogue.mjs").CustomFunction} custom */
const section = ({ name, text, parameters }) => {
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
  ];
};

/** @param {string} root */
export const writeFunctionReference = async (root) =>
  writeFile(join(root, "docs", "functions.md"), functionReference(await catalogue(root)));
