import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "../gas/run/manifest.ts";

/** The files that ship, as a workbook takes them. */
export interface Dist {
  readonly code: string;
  readonly sidebar: string;
  readonly manifest: Manifest;
}

export const readDist = async (root: string): Promise<Dist> => ({
  code: await readFile(join(root, "dist", "Code.js"), "utf8"),
  sidebar: await readFile(join(root, "dist", "Sidebar.html"), "utf8"),
  manifest: JSON.parse(await readFile(join(root, "dist", "appsscript.json"), "utf8")),
});
