import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A clasp that is not logged in at first, writes down what it is asked, and makes scripts. */
const STAND_IN = `#!${process.execPath}
const fs = require("node:fs");
const args = process.argv.slice(2);
fs.appendFileSync(process.env.CLASP_LOG, JSON.stringify({ args, hasProject: fs.existsSync(".clasp.json") }) + "\\n");
if (args[0] === "show-authorized-user") console.log(JSON.stringify({ loggedIn: process.env.LOGGED_IN === "1" }));
if (args[0] === "create-script") fs.writeFileSync(".clasp.json", JSON.stringify({ scriptId: "new-script", parentId: ["new-sheet"] }));
if (args[0] === process.env.FAILING) process.exit(1);
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "goalwright-deploy-"));
  for (const name of ["src", "examples", "node_modules", "appsscript.json", ".clasp.json"]) {
    symlinkSync(join(root, name), join(folder, name));
  }
  writeFileSync(join(folder, "clasp.cjs"), STAND_IN);
  chmodSync(join(folder, "clasp.cjs"), 0o755);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const deploy = (answer: string, env: Record<string, string> = {}) => {
  const file = pathToFileURL(join(root, "src", "build", "deploy.mjs")).href;
  const program = `const { deploy } = await import(${JSON.stringify(file)}); await deploy(${JSON.stringify(folder)});`;
  const log = join(folder, "log");
  const result = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: folder,
    encoding: "utf8",
    input: `${answer}\n`,
    env: { ...process.env, CLASP: join(folder, "clasp.cjs"), CLASP_LOG: log, ...env },
  });
  const calls = readFileSync(log, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { ...result, calls: calls as { args: string[]; hasProject: boolean }[] };
};

it("logs in, makes a Sheet away from the project, pushes dist and prints the address", () => {
  const { status, stdout, calls } = deploy("");
  expect(status).toBe(0);
  expect(calls.map(({ args }) => args[0])).toEqual([
    "show-authorized-user",
    "login",
    "create-script",
    "push",
  ]);
  expect(calls[2]?.hasProject).toBe(false);
  const project = calls[3]!.args[calls[3]!.args.indexOf("--project") + 1]!;
  expect(JSON.parse(readFileSync(project, "utf8"))).toEqual({
    scriptId: "new-script",
    rootDir: "../dist",
  });
  expect(existsSync(join(folder, "dist", "Code.js"))).toBe(true);
  expect(stdout).toContain("https://docs.google.com/spreadsheets/d/new-sheet/edit");
});

it("pushes to an existing script and remembers it for the next time", () => {
  expect(deploy("my-script", { LOGGED_IN: "1" }).calls.map(({ args }) => args[0])).toEqual([
    "show-authorized-user",
    "push",
  ]);
  const again = deploy("", { LOGGED_IN: "1" });
  expect(again.stdout).toContain("https://script.google.com/d/my-script/edit");
});

it("says in a sentence which step failed, and stops there", () => {
  const { status, stderr, calls } = deploy("", { FAILING: "create-script" });
  expect(status).toBe(1);
  expect(stderr).toContain("The Sheet was not made.");
  expect(calls.map(({ args }) => args[0])).not.toContain("push");
});
