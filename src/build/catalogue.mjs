// This file brings the catalogue of custom functions to the build: stubs and reference come from it.
import { build } from "esbuild";

/**
 * @typedef {{ en: string, es: string }} Bilingual
 * @typedef {{ name: string, type: string, optional: boolean, text: Bilingual, example: string }} Parameter
 * @typedef {{ name: string, text: Bilingual, parameters: Parameter[] }} CustomFunction
 * @param {string} root
 * @returns {Promise<readonly CustomFunction[]>}
 */
export const catalogue = async (root) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/sheet/functions/catalogue.ts"],
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "error",
  });
  const code = Buffer.from(outputFiles[0]?.text ?? "").toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)).customFunctions;
};
