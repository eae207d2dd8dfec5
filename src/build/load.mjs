// This file runs a TypeScript program of ours on Node: esbuild joins our files, packages stay packages.
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * The exports of a TypeScript program, built into `build/`.
 * @param {string} root
 * @param {string} entry path from the root
 */
export const load = async (root, entry) => {
  const outfile = join(root, "build", `${basename(entry, ".ts")}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
};
