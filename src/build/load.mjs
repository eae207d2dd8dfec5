// This file runs a TypeScript program of ours on Node: esbuild joins our files, packages stay packages.
import { mkdir, writeFile } from "node:fs/promises";
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
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  await mkdir(dirname(outfile), { recursive: true });
  await writeFile(outfile, withQuickSpreads(outputFiles[0]?.text ?? ""));
  return import(pathToFileURL(outfile).href);
};
