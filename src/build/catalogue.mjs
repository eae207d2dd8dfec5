// This file brings the catalogue of custom functions to the build: stubs and reference come from it.
import { build } from "esbuild";

/**
 * @typedef {{ en: string, es: string }} Bilingual
 * @typedef {{ name: string, type: string, optional: boolean, text: Bilingual, example: string }} Parameter
 * @typedef {{ name: string, text: Bilingual, parameters: Parameter[] }} CustomFunction
 * @param {string} root
 * @returns {Promise<readonly CustomFunction[]>}
 */
export const catalogue = async (root) =>
  (await loaded(root, "src/sheet/functions/catalogue.ts"))["customFunctions"];

/**
 * @typedef {readonly (readonly (string | number)[])[]} Rows
 * @typedef {{ cells: Rows, formula: string, shows: Rows }} WorkedExample
 * @param {string} root
 * @returns {Promise<Readonly<Record<string, WorkedExample>>>}
 */
export const workedExamples = async (root) =>
  (await loaded(root, "src/sheet/functions/worked-examples.ts"))["workedExamples"];

/**
 * @param {string} root
 * @param {string} file
 */
const loaded = async (root, file) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "error",
  });
  const code = Buffer.from(outputFiles[0]?.text ?? "").toString("base64");
  return import(`data:text/javascript;base64,${code}`);
};
