import * as v from "valibot";
import { GoalError } from "../../core/errors.ts";
import type { RepReply } from "../../sheet/rep/rep-facts.ts";
import { DAMAGED, keepText, keptText } from "../kept-text.ts";
import type { ShareRole } from "../sharing.ts";

/**
 * What has become of the plan: reviewed, published, and which files people got. Kept among the
 * document's properties, which a copy of the file does not have: a copy is nobody's published plan,
 * and undoing a write takes none of it back.
 */
export interface ShareRecord {
  /** Who read the goals as they stood then (`print`), and when; null where nobody did since the last publication. */
  readonly reviewed: { readonly print: string; readonly by: string; readonly on: string } | null;
  /** Oldest first. */
  readonly versions: readonly Version[];
  /** Whose files these are: Google lets the add-on see only files that it made for the same account. */
  readonly publisher: Publisher | null;
  /** The folder of the files. */
  readonly folder: string | null;
  readonly files: readonly RepFile[];
  /** What was done and does not stand in the log yet. */
  readonly toLog: readonly LoggedAct[];
}

/** What the log says of an act: who did what to whom, in words. */
export interface LoggedAct {
  /** The minute, "2026-01-10T09:30". */
  readonly when: string;
  /** "" where nobody gave a name. */
  readonly who: string;
  readonly what: string;
  readonly before: string | number;
  readonly after: string | number;
  /** Number format of both; "" where they are words. */
  readonly format: string;
  readonly reason: string;
  /** Of somebody's own file: whose, and what was before and after in words for several files, as it may be of others, too. */
  readonly file?: { readonly person: string; readonly before: string; readonly after: string };
}

/** A publication: the goals as they were handed out, from a month on. */
export interface Version {
  /** From 1. */
  readonly number: number;
  /** The period of the plan, "2026". */
  readonly period: string;
  readonly by: string;
  /** The day of publishing, "2026-01-10". */
  readonly on: string;
  /** The first month that it holds for, "2026-01"; earlier months keep what was published before. */
  readonly from: string;
  /** Why published goals changed; "" for a period's first version. */
  readonly cause: string;
  /** Fingerprint of all goals and what they pay. */
  readonly print: string;
  /** How many of the period's months had brought results that these goals took in. */
  readonly soFar: number;
  /** The source's word for each metric that it tells of, by the name that it tells. */
  readonly words: Readonly<Record<string, string>>;
}

/** The source's own word for a metric that a version tells of; its name where an earlier version kept none. */
export const sourceWord = ({ words }: Pick<Version, "words">, metric: string): string =>
  words[metric] ?? metric;

export interface Publisher {
  /** Google's id of the account in permissions. */
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** One person's file, as far as we know; Drive knows better. */
export interface RepFile {
  readonly person: string;
  readonly period: string;
  readonly file: string;
  /** Version that stands in it; 0 while it is empty. */
  readonly version: number;
  /** Who was invited, and as what; null where nobody is. */
  readonly invited: { readonly email: string; readonly role: ShareRole } | null;
  readonly isArchived: boolean;
  /** What the person had answered when this version came (`answerPrint`): it is no answer to it. "" for nothing. */
  readonly answered: string;
  /** The version that this was an answer to; 0 where nothing was answered, or nobody noted it. */
  readonly answeredVersion: number;
  /** What was replied to it, and stands beside it; null for nothing. */
  readonly reply: RepReply | null;
}

export const ROLES = ["reader", "writer"] as const satisfies readonly ShareRole[];

const KEY = "goalwright.share.";

const shape = v.object({
  reviewed: v.nullable(v.object({ print: v.string(), by: v.string(), on: v.string() })),
  versions: v.array(
    v.object({
      number: v.number(),
      period: v.string(),
      by: v.string(),
      on: v.string(),
      from: v.string(),
      cause: v.string(),
      print: v.string(),
      soFar: v.optional(v.number(), 0),
      words: v.optional(v.record(v.string(), v.string()), {}), // none in versions of before
    }),
  ),
  publisher: v.nullable(v.object({ id: v.string(), email: v.string(), name: v.string() })),
  folder: v.nullable(v.string()),
  files: v.array(
    v.object({
      person: v.string(),
      period: v.string(),
      file: v.string(),
      version: v.number(),
      invited: v.nullable(v.object({ email: v.string(), role: v.picklist(ROLES) })),
      isArchived: v.boolean(),
      answered: v.optional(v.string(), ""),
      answeredVersion: v.optional(v.number(), 0),
      reply: v.optional(
        v.nullable(v.object({ words: v.string(), by: v.string(), on: v.string() })),
        null,
      ),
    }),
  ),
  toLog: v.optional(
    v.array(
      v.object({
        when: v.string(),
        who: v.string(),
        what: v.string(),
        before: v.union([v.string(), v.number()]),
        after: v.union([v.string(), v.number()]),
        format: v.optional(v.string(), ""),
        reason: v.string(),
        file: v.exactOptional(
          v.object({ person: v.string(), before: v.string(), after: v.string() }),
        ),
      }),
    ),
    [],
  ),
});

const NOTHING_SHARED: ShareRecord = {
  reviewed: null,
  versions: [],
  publisher: null,
  folder: null,
  files: [],
  toLog: [],
};

/** What is known. Throws where it cannot be read: what is not known must not be written over. */
export const knownRecord = (): ShareRecord => {
  const { record, isDamaged } = shareRecord();
  if (isDamaged) throw new GoalError("shareLost", {});
  return record;
};

/** What is known; `isDamaged` where it was kept and cannot be read. */
export const shareRecord = (): { readonly record: ShareRecord; readonly isDamaged: boolean } => {
  const text = keptText(KEY);
  if (text === null) return { record: NOTHING_SHARED, isDamaged: false };
  if (text === DAMAGED) return { record: NOTHING_SHARED, isDamaged: true };
  const parsed = v.safeParse(shape, JSON.parse(text));
  return parsed.success
    ? { record: parsed.output, isDamaged: false }
    : { record: NOTHING_SHARED, isDamaged: true };
};

/** The last version of a period ("2026"), or (null) of any; undefined where there is none. */
export const lastVersion = (
  { versions }: ShareRecord,
  period: string | null,
): Version | undefined => versions.filter((one) => period === null || one.period === period).pop();

export const keepRecord = (record: ShareRecord): void => keepText(KEY, JSON.stringify(record));

/** The files with one of them new, or as it is now. */
export const withFile = (files: readonly RepFile[], one: RepFile): readonly RepFile[] => [
  ...files.filter(({ file }) => file !== one.file),
  one,
];
