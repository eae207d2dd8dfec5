import type {
  GoalDifference,
  PersonsAnswer,
  SharedNow,
  SharedPerson,
  Sharing,
  SharingService,
} from "../../../src/addon/sharing.ts";
import { opening } from "../fake-service.ts";

export const NAMES = ["Ana", "Bruno", "Carla", "Diego", "Elena", "Fabio", "Gala"] as const;

/** Somebody without a file, who can be invited. */
export const person = (name: string, change: Partial<SharedPerson> = {}): SharedPerson => ({
  person: name,
  email: `${name.toLowerCase()}@example.com`,
  problem: "",
  caution: "",
  isGone: false,
  isChanged: false,
  goal: { metric: "Prima", currency: "EUR", isLessBetter: false, amount: 12_000 },
  message: `(to ${name})`,
  file: null,
  will: "create",
  ...change,
});

/** Somebody's goal that is another than published: a year of equal months. */
export const difference = (name: string, change: Partial<GoalDifference> = {}): GoalDifference => ({
  ...{ person: name, metric: "Prima", currency: "EUR", before: 12_000, after: 15_000 },
  months: Array.from({ length: 12 }, () => (change.before ?? 12_000) / 12),
  monthsNow: Array.from({ length: 12 }, () => (change.after ?? 15_000) / 12),
  ...{ reason: "", hasOldReason: false, reasonAt: "Goals!O12" },
  ...{ isHarder: (change.after ?? 15_000) > (change.before ?? 12_000) },
  ...change,
});

/** The file that somebody has. */
export const file = (
  name: string,
  change: Partial<NonNullable<SharedPerson["file"]>> = {},
): NonNullable<SharedPerson["file"]> => ({
  url: `https://docs.google.com/spreadsheets/d/${name}/edit`,
  version: 1,
  isSame: false,
  invited: { email: `${name.toLowerCase()}@example.com`, role: "writer" },
  isArchived: false,
  ...change,
});

/** Goals that nobody has reviewed. */
export const draft = (change: Partial<Sharing> = {}): Sharing => ({
  state: "draft",
  trouble: "",
  mends: null,
  startSays: null,
  today: "2026-01-10",
  reviewed: null,
  version: null,
  period: "2026",
  months: ["2026-01", "2026-02", "2026-03"],
  promise: { correctUntil: "2025-12-31", reviews: ["2026-04", "2026-07"], mayRise: true },
  hidesChance: null,
  changes: [],
  people: [],
  unlikely: [],
  areMostUnlikely: false,
  company: null,
  overCapacity: "",
  toCheck: [],
  cannot: [],
  publisher: null,
  isOthers: false,
  folder: "",
  notices: [],
  ...change,
});

/** A first version that nobody has been given. */
export const published = (change: Partial<Sharing> = {}): Sharing =>
  draft({
    state: "published",
    reviewed: { by: "Laura", on: "2026-01-10" },
    version: { number: 1, by: "Laura", on: "2026-01-10", from: "2026-01", cause: "" },
    hidesChance: false,
    people: NAMES.map((name) => person(name)),
    publisher: { name: "Laura", email: "laura@example.com" },
    ...change,
  });

/** Everybody has the version, and was invited. */
export const shared = (change: Partial<Sharing> = {}): Sharing =>
  published({
    people: NAMES.map((name) => person(name, { file: file(name), will: "nothing" })),
    ...change,
  });

export const now = (name: string, change: Partial<SharedNow> = {}): SharedNow => ({
  ...{ person: name, did: "created", url: "(url)", isInvited: true, problem: "" },
  ...change,
});

export const answer = (name: string, change: Partial<PersonsAnswer> = {}): PersonsAnswer => ({
  ...{ person: name, readOn: "", verdict: null, comment: "", answered: null },
  ...{ reply: null, sold: null, goalSoFar: null, asOf: "", results: [], problem: "" },
  ...change,
});

/** A server that does all that is asked of it, and how often it was asked what. */
export const fakeSharing = (change: Partial<SharingService> = {}, first = published()) => {
  const asked: { name: string; args: readonly unknown[] }[] = [];
  let standing = first;
  const service = {
    open: () => opening({ who: "Laura" }),
    sharing: () => standing,
    review: (who) => ({ ...first, state: "reviewed", reviewed: { by: who, on: first.today } }),
    publish: ({ who }) => published({ reviewed: { by: who, on: first.today } }),
    showCell: () => null,
    share: ({ people, role }) => ({
      people: people.map((name) => now(name, { isInvited: role !== null })),
      stopped: "",
    }),
    readBack: (people) => ({ people: people.map((name) => answer(name)), stopped: "" }),
    track: (results) => ({ put: results, tab: "Tracking" }),
    reply: ({ person: name }) => ({ people: [now(name, { did: "updated" })], stopped: "" }),
    unshare: (people) => ({ people: people.map((name) => now(name)), stopped: "" }),
    archive: (people) => ({ people: people.map((name) => now(name)), stopped: "" }),
    ...change,
  } satisfies SharingService & { readonly open: () => unknown } as SharingService & {
    readonly open: () => ReturnType<typeof opening>;
  };
  const call = (name: string, args: readonly unknown[]): unknown => {
    asked.push({ name, args });
    const value = (service as never as Record<string, (...all: readonly unknown[]) => unknown>)[
      name
    ]!(...args);
    if (name === "review" || name === "publish") standing = value as Sharing;
    return value;
  };
  return { call, asked };
};
