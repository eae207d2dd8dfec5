import { KEY_JOINT } from "../frame/layout.ts";
import type { Place } from "../frame/place.ts";
import type { TabKey } from "../frame/tab.ts";
import type { Memory } from "../lists/memory.ts";

/** Metrics that have another name than they had: from the one to the other. */
export type Renames = ReadonlyMap<string, string>;

/** The way back from a renaming. */
export const inverse = (renames: Renames): Renames =>
  new Map([...renames].map(([from, to]) => [to, from]));

/** How the key of a list's row names metrics: a part of it does, or its text ends in one or tells of some. */
type Naming = { readonly part: number } | "end" | "text";

const NAMING: Readonly<Record<string, Naming>> = {
  "metrics metrics": { part: 0 },
  "metrics measures": { part: 0 },
  "metrics steps": { part: 0 },
  "tracking measures": { part: 0 },
  "tracking measureTeams": { part: 0 },
  "metrics measureTeams": { part: 0 },
  "data results": { part: 2 },
  "calendar activities": "end",
  "review drivers": "text",
};

/** Where a tab's parts stand, by the names that their rows have with other names of metrics. */
export const renamedPlace = (place: Place, tab: TabKey, renames: Renames): Place =>
  renames.size === 0
    ? place
    : {
        ...place,
        rows: new Map([...place.rows].map(([row, at]) => [renamedRow(row, tab, renames), at])),
      };

/** The same for what we wrote. */
export const renamedMemory = (memory: Memory, tab: TabKey, renames: Renames): Memory =>
  renames.size === 0
    ? memory
    : new Map([...memory].map(([row, prints]) => [renamedRow(row, tab, renames), prints]));

/** The name of a row with other names of metrics. */
export const renamedRow = (row: string, tab: TabKey, renames: Renames): string => {
  const [, list = "", key = ""] = /^([^:]+):(.*)$/s.exec(row) ?? [];
  const naming = NAMING[`${tab} ${list}`];
  return naming === undefined ? row : `${list}:${renamedKey(key, naming, renames)}`;
};

const renamedKey = (key: string, naming: Naming, renames: Renames): string => {
  if (naming === "end") {
    const [who, metric] = halvesOf(key);
    return metric === null ? key : `${who}${JOINT}${renames.get(metric) ?? metric}`;
  }
  if (naming === "text") return renamedText(key, renames);
  const parts = key.split(KEY_JOINT);
  return parts
    .map((part, i) => (i === naming.part ? (renames.get(part) ?? part) : part))
    .join(KEY_JOINT);
};

/** Between the person and the activity in a row of the calendar. */
const JOINT = " · ";

const halvesOf = (key: string): readonly [who: string, metric: string | null] => {
  const at = key.indexOf(JOINT);
  return at < 0 ? [key, null] : [key.slice(0, at), key.slice(at + JOINT.length)];
};

/** All names at once, the longest first: one may be a part of another. */
const renamedText = (text: string, renames: Renames): string => {
  const names = [...renames.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(
    names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"),
    "g",
  );
  return text.replace(any, (name) => renames.get(name) ?? name);
};
