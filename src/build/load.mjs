// This file runs a TypeScript program of ours on Node: esbuild joins our files, packages stay packages.
import { existsSync, statSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { withQuickSpreads } from "./spreads.mjs";

/**
 * The exports of a TypeScript program, built into `build/`.
 * @param {string} root
 * @param {string} entry path from the root
 */
export const load = async (root, entry) => {
  const outfile = join(root, "build", `${basename(entry, ".ts")}.mjs`);
  await mkdir(dirname(outfile), { recursive: true });
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    define: { QUICK_ENGINE: JSON.stringify(`./${await quickEngine(root)}`) },
    logLevel: "error",
  });
  await writeFile(outfile, withQuickSpreads(outputFiles[0]?.text ?? ""));
  return import(pathToFileURL(outfile).href);
};

const ENGINE = "@odoo/o-spreadsheet";

/**
 * The name in `build/` of the grid's engine with quick spreads, made once for each version of it and
 * of `spreads.mjs`: the engine is half of what a write computes.
 * @param {string} root
 */
const quickEngine = async (root) => {
  const require = createRequire(join(root, "package.json"));
  const { version } = require(`${ENGINE}/package.json`);
  const name = `o_spreadsheet-${version}.cjs`;
  const file = join(root, "build", name);
  const since = (/** @type {string | URL} */ one) => statSync(one).mtimeMs;
  if (existsSync(file) && since(file) > since(new URL("spreads.mjs", import.meta.url))) return name;
  const code = await readFile(require.resolve(`${ENGINE}/dist/o_spreadsheet.cjs`), "utf8");
  const draft = `${file}.${process.pid}`; // a file that is only half written is never run
  await writeFile(draft, withQuickSpreads(code));
  await rename(draft, file);
  return name;
};
