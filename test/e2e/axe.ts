import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Frame } from "playwright-core";

const AXE = readFileSync(
  fileURLToPath(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url)),
  "utf8",
);

/** Violations of axe's rules in a frame, one line each. */
export const violationsIn = async (frame: Frame): Promise<readonly string[]> => {
  if (await frame.evaluate(() => !("axe" in window))) await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    // The grid is another project's work, and a canvas; everything around it is ours.
    const context = { exclude: [".grid"] };
    const { violations } = await axe.run(context, { iframes: false, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  });
};
