import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { main } from "../../src/local/workbench.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "goalwright-"));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What a run says on standard error; its exit code is checked and taken back. */
const refusal = async (...args: string[]): Promise<string> => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(console, "log").mockImplementation(() => {});
  await main(ROOT, args);
  expect(process.exitCode).toBe(1);
  process.exitCode = undefined;
  const sentence = said.mock.calls.flat().join("\n");
  said.mockRestore();
  return sentence;
};

const fileWith = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

beforeAll(() => {
  vi.stubEnv("LC_ALL", "en_US.UTF-8");
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.stubEnv("PORT", "");
});

describe("npm start", () => {
  it("prints a run on the example and the address, and serves the page there", async () => {
    await started([], async (port, said) => {
      expect(said).toMatch(/^5 people, 36 months → 2026 goal €\d{3},\d{3}, \d\d% likely/m);
      const page = await fetch(`http://127.0.0.1:${port}/`);
      expect(await page.text()).toContain("<title>Goalwright</title>");
      vi.stubEnv("PORT", String(port));
      expect(await refusal()).toBe(
        `Port ${port} is taken by another program. End it, or choose another port: PORT=${port + 1} npm start`,
      );
    });
  }, 90_000);

  it("opens a file that has no results in it yet, and says what is missing", async () => {
    const letter = fileWith("letter.csv", "Dear Ana\nthank you for your letter\n");
    await started([letter], async (port, said) => {
      expect(said).toMatch(/^.+letter.+$/m);
      const start = await fetch(`http://127.0.0.1:${port}/start.json`);
      expect(JSON.stringify(await start.json())).toContain("Dear Ana");
    });
  }, 90_000);

  it("says what is wrong with a file in one sentence, with its name", async () => {
    const gone = join(folder, "gone.csv");
    expect(await refusal(gone)).toBe(`There is no file ${gone}. Check the name and the folder.`);
    const empty = fileWith("empty.csv", "");
    expect(await refusal(empty)).toContain(`${empty} is empty.`);
    const damaged = fileWith("damaged.xlsx", "PK\u0003\u0004 and no more");
    expect(await refusal(damaged)).toContain(`${damaged} cannot be read`);
  });

  it("takes one file and a port that exists", async () => {
    expect(await refusal("a.csv", "b.csv")).toContain("Name at most one file");
    vi.stubEnv("PORT", "eighty");
    expect(await refusal()).toBe("PORT is a number from 1 to 65535, not “eighty”.");
  });
});

/** Runs `npm start` on a free port until `look` has seen what it said and serves. */
const started = async (
  args: readonly string[],
  look: (port: number, said: string) => Promise<void>,
): Promise<void> => {
  const port = await freePort();
  const program = spawn(process.execPath, ["src/build/run.mjs", "workbench", ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), LC_ALL: "en_US.UTF-8" },
  });
  let said = "";
  for (const stream of [program.stdout, program.stderr])
    stream.on("data", (chunk) => {
      said += chunk;
    });
  try {
    await expect.poll(() => said, { timeout: 60_000 }).toContain(`http://127.0.0.1:${port}`);
    await look(port, said);
  } finally {
    program.kill();
  }
};

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
