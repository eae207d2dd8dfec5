import { defineConfig } from "vitest/config";

/** Files of text, as the bundle imports them: `import csv from "./agency.csv"`. */
const textFiles = {
  name: "text-files",
  enforce: "pre" as const,
  transform: (source: string, id: string) =>
    id.endsWith(".csv") ? `export default ${JSON.stringify(source)};` : undefined,
};

export default defineConfig({
  plugins: [textFiles],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: "test/build-dist.ts",
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
