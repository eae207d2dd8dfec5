import { fingerprint } from "../../sheet/fingerprint.ts";
import type { InFilePlan, InFileWish } from "../in-file.ts";
import { addressKey } from "../share/address.ts";
import type { ShareRole } from "../sharing.ts";
import { hasEditors } from "./in-file-record.ts";
import { inFileText } from "./in-file-text.ts";
import { yellowMonths } from "./locks.ts";
import { type Standing, seenBeside } from "./standing.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Somebody who is to get something. */
export interface Getting {
  readonly person: string;
  readonly email: string;
  readonly role: ShareRole;
}

/** A plan in words, and what it would do. */
export interface SharingPlan {
  readonly words: InFilePlan;
  readonly getting: readonly Getting[];
}

/** What a wish comes to. Changes nothing. */
export const planSharing = (
  book: Spreadsheet,
  standing: Standing,
  { editors, viewers }: Pick<InFileWish, "editors" | "viewers">,
): SharingPlan => {
  const text = inFileText();
  const wished = [
    ...editors.map((person) => ({ person, role: "writer" as const })),
    ...viewers.map((person) => ({ person, role: "reader" as const })),
  ].map(({ person, role }): Getting => {
    const email = addressKey(standing.addresses.get(person) ?? "");
    return { person, email, role };
  });
  const gets = wished.map((one) => ({ one, kind: kindOf(one, standing) }));
  const getting = gets.flatMap(({ one, kind }) =>
    kind === "reader" || kind === "writer" ? [one] : [],
  );
  const willEdit = getting.some(({ role }) => role === "writer") || hasEditors(standing.record);
  const problems = [
    ...(wished.length === 0 ? [text.nobody] : []),
    ...editors.filter((person) => viewers.includes(person)).map(text.both),
    ...wished.flatMap(({ person }) =>
      standing.addresses.has(person) ? (standing.wrong.get(person) ?? []) : text.unknown(person),
    ),
    ...(willEdit ? lockProblems(book, standing) : []),
  ];
  const words = {
    gets: gets.map(({ one, kind }) => text.gets[kind](one.person, one.email)),
    warnings: [
      text.seesAll(seenBeside(standing).join(", ")),
      ...(willEdit ? editorWarnings(standing, getting) : []),
    ],
    problems,
  };
  const confirm = problems.length > 0 ? "" : fingerprint(JSON.stringify([words, getting]));
  return { words: { ...words, confirm }, getting };
};

/** What somebody gets; who may do more by the manager's own hand keeps that. */
const kindOf = (
  { email, role }: Getting,
  { access, record }: Standing,
): ShareRole | "stays" | "owner" => {
  const now = access.get(email);
  if (now === "owner") return "owner";
  const isOurs = record.people.some((one) => one.email === email);
  return now === "writer" && role === "reader" && !isOurs ? "stays" : role;
};

const lockProblems = (book: Spreadsheet, { tabs, lockable }: Standing): readonly string[] => {
  const text = inFileText();
  const warned = lockable.filter(({ lock, isOurs }) => !isOurs && lock?.isWarningOnly());
  return [
    ...(warned.length > 0 ? [text.warningLock(namesOf(warned))] : []),
    ...(yellowMonths(book, tabs) === null ? [text.noTracking] : []),
  ];
};

const editorWarnings = (
  { access, lockable, ownTabs }: Standing,
  getting: readonly Getting[],
): readonly string[] => {
  const text = inFileText();
  const named = new Set(getting.map(({ email }) => email));
  const others = [...access].flatMap(([email, role]) =>
    role === "writer" && !named.has(email) ? [email] : [],
  );
  const own = lockable.filter(({ lock, isOurs }) => lock !== null && !isOurs);
  return [
    text.allRows,
    ...(ownTabs.length > 0 ? [text.ownTabs(ownTabs.join(", "))] : []),
    ...(others.length > 0 ? [text.alsoBound(others.join(", "))] : []),
    ...(own.length > 0 ? [text.ownLock(namesOf(own))] : []),
  ];
};

const namesOf = (tabs: Standing["lockable"]): string =>
  tabs.map(({ sheet }) => sheet.getName()).join(", ");
