import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The files that ship, as a workbook takes them. */
export interface Dist {
  readonly code: string;
  readonly sidebar: string;
}

export const readDist = async (root: string): Promise<Dist> => ({
  code: await readFile(join(root, "dist", "Code.js"), "utf8"),
  sidebar: await readFile(join(root, "dist", "Sidebar.html"), "utf8"),
});
