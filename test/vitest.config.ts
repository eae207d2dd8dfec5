import { defineConfig } from "vitest/config";

/** Files of text, as the bundle imports them: `import csv from "./agency.csv"`. */
const textFiles = {
  name: "text-files",
  enforce: "pre" as const,
  transform: (source: string, id: string) =>
    id.endsWith(".csv") ? `export default ${JSON.stringify(source)};` : undefined,
};

const FILES = "**/*.test.{ts,tsx}";

/** Files that share a process and what it has loaded: none leaves a trace in it. */
const TOGETHER = {
  host: ["addon", "local"].map((folder) => `test/${folder}/${FILES}`),
  pure: [
    ...["bench", "core", "mess", "sheet", "text"].map((folder) => `test/${folder}/${FILES}`),
    // The others have a page each, with timers that outlive its last test.
    "test/sidebar/**/*.test.ts",
  ],
};

export default defineConfig({
  plugins: [textFiles],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    root: new URL("..", import.meta.url).pathname,
    globalSetup: "test/build-dist.ts",
    setupFiles: "test/fixed-seed.ts",
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Workbooks are many short-lived objects: with more room for these, less is collected twice.
    execArgv: ["--max-semi-space-size=128"],
    projects: [
      ...Object.entries(TOGETHER).map(([name, include]) => ({
        extends: true as const,
        test: { name, isolate: false, include },
      })),
      {
        extends: true,
        test: {
          name: "apart", // by its name the first, since the browser takes longest
          include: [`test/${FILES}`],
          exclude: Object.values(TOGETHER).flat(),
        },
      },
    ],
  },
});
