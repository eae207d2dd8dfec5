// This file makes dist/: Code.js, Sidebar.html and the manifest, as clasp pushes them.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { catalogue } from "./catalogue.mjs";
import { withQuickSpreads } from "./spreads.mjs";
import { codeOf, entries } from "./stubs.mjs";

// The name ends in "_", so neither Sheets nor google.script.run sees it.
const CORE = "goals_";
const OURS = "Goalwright, Apache License 2.0";
const THEIRS = {
  code: "includes valibot, MIT licence, copyright Fabian Hiller",
  sidebar: "includes Preact, MIT licence, copyright Jason Miller",
};

/**
 * Builds dist/ and says how many bytes each file has. A file that would not change is not touched.
 * @param {string} root
 * @returns {Promise<Record<string, number>>}
 */
export const bundle = async (root) => {
  const files = {
    "Code.js": await code(root),
    "Sidebar.html": await sidebar(root),
    "appsscript.json": await readFile(join(root, "appsscript.json"), "utf8"),
  };
  await mkdir(join(root, "dist"), { recursive: true });
  for (const [name, text] of Object.entries(files)) await put(join(root, "dist", name), text);
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)]),
  );
};

/**
 * One ES2020 script: Apps Script knows no modules. Not minified, so that what is pushed can be read.
 * @param {string} root
 */
const code = async (root) => {
  const core = await joined(root, "src/addon/main.ts", {
    format: "iife",
    globalName: CORE,
    target: "es2020",
  });
  return `// ${OURS}; ${THEIRS.code}.\n${codeOf(withQuickSpreads(core), CORE, entries, await catalogue(root))}`;
};

/**
 * The page with script and style inside: HtmlService serves nothing else.
 * @param {string} root
 */
const sidebar = async (root) => {
  const script = await joined(root, "src/sidebar/main.tsx", {
    format: "iife",
    target: "es2021",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    // HtmlService deletes // and /* inside template literals.
    supported: { "template-literal": false },
  });
  const style = await joined(root, "src/sidebar/sidebar.css", { minify: true });
  const page = await readFile(join(root, "src/sidebar/sidebar.html"), "utf8");
  // Functions, since "$&" in the code would be read as a pattern.
  return page
    .replace("<head>", `<head><!-- ${OURS}; ${THEIRS.sidebar}. -->`)
    .replace("/* STYLE */", () => style.trim())
    .replace("/* SCRIPT */", () => script.trim().replaceAll("</script", "<\\/script"));
};

/**
 * @param {string} root
 * @param {string} entry
 * @param {import("esbuild").BuildOptions} options
 */
const joined = async (root, entry, options) => {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    charset: "utf8",
    legalComments: "none",
    loader: { ".csv": "text" },
    logLevel: "error",
    ...options,
  });
  return result.outputFiles?.[0]?.text ?? "";
};

/**
 * @param {string} file
 * @param {string} text
 */
const put = async (file, text) => {
  const old = await readFile(file, "utf8").catch(() => null);
  if (old !== text) await writeFile(file, text);
};
