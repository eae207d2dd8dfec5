import type { Role } from "../engine/lock-rule.ts";
import type { FileState } from "../engine/workbook-state.ts";

/**
 * What somebody may do in a workbook of a disk. Whoever is not named has been handed the file, and
 * edits it.
 */
export function roleIn({ owner, editors, viewers }: FileState, email: string): Role {
  if (email === owner) return "owner";
  return viewers.includes(email) && !editors.includes(email) ? "reader" : "writer";
}
