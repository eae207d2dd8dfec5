import { dayWords } from "../../moment.ts";

/** The Shared tab: who has a file of their own, and what came back. */
export const shared = {
  tab: "Shared",
  title: "Shared with the team",
  why: "Who has a file, who has read it, what they say: read anew with “Share with the team”. Sums are of months that are over.",
  headers: {
    person: "Person",
    email: "E-mail",
    access: "Access",
    version: "Version",
    readOn: "Read on",
    verdict: "Answer",
    comment: "Comment",
    sold: "Sold so far",
    goalSoFar: "Goal so far",
    share: "Share of goal so far",
    asOf: "As of",
    file: "File",
  },
  access: {
    none: "Not invited",
    reader: "Read only",
    writer: "Read and fill in",
    archived: "Archived",
    gone: "File deleted",
    lost: "Invitation withdrawn",
  },
  verdicts: { agree: "● Agrees", question: "▲ Has a question", disagree: "▼ Disagrees" },
  answered: (version: number) =>
    version === 0 ? "○ Answered an earlier version" : `○ Answered version ${version}`,
  /** Below what the person wrote; the day is "2026-01-16". */
  reply: (words: string, on: string) => `Your reply, ${dayWords("en", on)}: ${words}`,
  /** The link to somebody's file. */
  open: "Open",
  /** In its place, where none was made. */
  noFile: "No file yet",
  notRead: "○ Not read yet",
};

export type SharedText = typeof shared;
