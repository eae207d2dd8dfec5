import * as v from "valibot";
import { GoalError } from "../../core/errors.ts";
import { DAMAGED, dropText, keepText, keptText } from "../kept-text.ts";
import { ROLES } from "../share/share-record.ts";
import type { ShareRole } from "../sharing.ts";

/** Whom we gave the file, and which tabs we protect. Kept with the document before anything is done. */
export interface InFileRecord {
  readonly people: readonly Given[];
  /** Ids of tabs that we protect, or were about to. */
  readonly tabs: readonly number[];
}

export interface Given {
  readonly person: string;
  readonly email: string;
  readonly role: ShareRole;
  /** What they could do before us; null for nothing. */
  readonly was: ShareRole | null;
  /** Whether Google has confirmed it; else it may or may not have been done. */
  readonly isDone: boolean;
}

const KEY = "goalwright.inFile.";
const role = v.picklist(ROLES);
const shape = v.object({
  people: v.array(
    v.object({
      person: v.string(),
      email: v.string(),
      role,
      was: v.nullable(role),
      isDone: v.boolean(),
    }),
  ),
  tabs: v.array(v.number()),
});

const NOBODY: InFileRecord = { people: [], tabs: [] };

/** Throws where it cannot be read: what we gave must not be forgotten. */
export const inFileRecord = (): InFileRecord => {
  const text = keptText(KEY);
  if (text === null) return NOBODY;
  const parsed = text === DAMAGED ? null : v.safeParse(shape, JSON.parse(text));
  if (!parsed?.success) throw new GoalError("inFileLost", {});
  return parsed.output;
};

export const keepInFileRecord = (record: InFileRecord): void => {
  if (record.people.length + record.tabs.length === 0) dropText(KEY);
  else keepText(KEY, JSON.stringify(record));
};

/** Whether anybody may edit by what we gave, or may have been given: then our tabs must be protected. */
export const hasEditors = ({ people }: InFileRecord): boolean =>
  people.some(({ role: has }) => has === "writer");
