import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { catalogue, workedExamples } from "../../src/build/catalogue.mjs";
import { functionReference } from "../../src/build/function-reference.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (name: string) => readFileSync(join(root, name), "utf8");
const readme = read("README.md");

it("has the function reference that the catalogue makes (npm run build writes it)", async () => {
  expect(read("docs/functions.md")).toBe(
    functionReference(await catalogue(root), await workedExamples(root)),
  );
});

it("names every function in the README", async () => {
  for (const { name } of await catalogue(root)) expect(readme).toContain(`=${name}(`);
});

it("shows in the README what the example really prints", () => {
  const program = join(root, "src", "build", "run.mjs");
  const args = [program, "goals", "examples/agency.csv", "--today", "2026-01-10", "--lang", "en"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  const shown = stdout
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${line}`));
  expect(readme).toContain(shown.join("\n"));
});

it.each(["README.md", "docs/architecture.md", "docs/method.md", "docs/steps.md"])(
  "%s links to files that exist",
  (name) => {
    const links = [...read(name).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1]!);
    for (const link of links) expect(existsSync(join(root, dirname(name), link)), link).toBe(true);
  },
);
