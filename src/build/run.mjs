// This file is what every npm script runs: it installs and builds what is missing, then does the job.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [command = "", ...rest] = process.argv.slice(2);

/** What each command needs and does. Modules load late: before `install` there may be none. */
const commands = {
  build: async () => {
    const { bundle } = await import("./bundle.mjs");
    const sizes = await bundle(root);
    await (await import("./function-reference.mjs")).writeFunctionReference(root);
    for (const [file, bytes] of Object.entries(sizes)) console.log(`dist/${file} ${bytes} bytes`);
  },
  test: async () => (await import("./test.mjs")).test(root),
  looks: async () => (await import("./looks.mjs")).keepLooks(root),
  deploy: async () => (await import("./deploy.mjs")).deploy(root),
  workbench: () => program("src/local/workbench.ts"),
  goals: () => program("src/local/goals.ts"),
  forecast: () => program("bench/forecast.ts"),
  fit: () => program("bench/fit.ts"),
  bench: () => program("bench/main.ts"),
  fuzz: async () => {
    const [what, told] = rest;
    if (what === "writes") (await import("./fuzz.mjs")).failEveryCall(root, told);
    else if (what === "properties") (await import("./fuzz.mjs")).tryProperties(root, told);
    else if (what === "functions") (await import("./fuzz.mjs")).tryGrids(root, told);
    else await program("test/mess/fuzz.ts");
  },
};

/**
 * Builds dist/, then the TypeScript program, and runs it with the rest of the command line.
 * @param {string} entry
 */
const program = async (entry) => {
  const { bundle } = await import("./bundle.mjs");
  const { load } = await import("./load.mjs");
  await bundle(root);
  const { main } = await load(root, entry);
  await main(root, rest);
};

if (!(command in commands)) {
  console.error(`usage: node src/build/run.mjs ${Object.keys(commands).join("|")} …`);
  process.exit(2);
}
install(root);
await commands[/** @type {keyof typeof commands} */ (command)]();
