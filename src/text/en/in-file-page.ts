import { counted } from "../counted.ts";
import type { NumberWords } from "../number.ts";

const people = (count: number, numbers: NumberWords) =>
  counted(count, ["person", "people"], numbers);

/** The page on sharing the workbook itself. What the server says of a plan stands in in-file.ts. */
export const inFilePage = {
  open: "Another way: one workbook for all",
  allSee: {
    title: "One workbook for all",
    why: "Everybody opens this same file.",
    all: "Everybody you let in sees the whole file: each colleague’s goals and results, hidden tabs and your own tabs too. They can make a copy. Protection keeps people from typing; it hides nothing.",
    seen: "They would also see",
    isPrivate:
      "Should nobody see the goals of others? Then go back and give each person a file of their own.",
    has: "Who can open it now",
    roles: {
      owner: (who: string) => `${who} owns it.`,
      writer: (who: string) => `${who} can read and fill in.`,
      reader: (who: string) => `${who} can read only.`,
      /** Of a file that is not protected. */
      all: (who: string) => `${who} can change everything.`,
    },
    isProtected: "The tabs of Goalwright are protected: only you change them.",
    choose: "Choose people",
    takeBack: "Take the sharing back",
  },
  who: {
    title: "Who gets the workbook",
    why: "Nothing is shared on this screen.",
    choices: { none: "No", reader: "Read only", writer: "Read and fill in" },
    asNow: "As now",
    all: { none: "Nobody", reader: "All read only", writer: "All read and fill in" },
    hint: "“Read and fill in” opens the yellow cells of Tracking, everybody’s rows included; Google calls it Editor, and “Read only” Viewer.",
    byHand: {
      reader: "can read it already, by your own hand",
      writer: "can change it already, by your own hand",
    },
    ours: "has it from here; taking back takes it from all",
    owner: (person: string) => `${person} owns the file.`,
    cannot: (count: number, numbers: NumberWords) => `${people(count, numbers)} cannot get it`,
    nobody: "Choose at least one person.",
    nobodyCan:
      "Nobody can be chosen: write addresses into the column E-mail of the tab Team, then open this page again.",
  },
  plan: {
    title: (count: number, numbers: NumberWords) =>
      `Share this workbook with ${people(count, numbers)}?`,
    titleNot: "Not possible like this",
    why: "Nothing has been shared yet. This is all that will happen.",
    whyNot: "Nothing has been shared.",
    changed:
      "Something has changed meanwhile, so nothing was shared. This is what would happen now.",
    gets: "Who gets what",
    share: (count: number, numbers: NumberWords) => `Share with ${people(count, numbers)}`,
  },
  done: {
    title: "Shared",
    titleTaken: "Taken back",
    titleSome: "Not everybody yet",
    why: (done: string, all: string) => `${done} of ${all} done.`,
    given: {
      reader: (email: string) => `${email} can read the workbook now.`,
      writer: (email: string) => `${email} can read and fill in now.`,
    },
    had: (email: string) => `${email} had that already.`,
    taken: (email: string) => `${email} has again what they had before.`,
    hadNothing: (email: string) => `For ${email} there was nothing to take back.`,
    unlocked: "Nobody had it from here. The protections of Goalwright are gone.",
    failed: (count: number, numbers: NumberWords) => `${people(count, numbers)}: it did not work`,
    again: "Try again",
    finish: "Done",
  },
  takeBack: {
    title: "Take the sharing back?",
    why: (count: number, numbers: NumberWords) =>
      count === 0
        ? "The protections of Goalwright go: whoever could fill in can change everything in its tabs again."
        : `${people(count, numbers)} can then do what they could before. What was typed stays, and so do copies that somebody made.`,
    go: "Take it back",
    keep: "Keep it as it is",
  },
  waiting: {
    opening: {
      title: "One workbook for all",
      why: "Looking up who can open the file.",
      now: "People, tabs and protections",
    },
    plan: {
      title: "Who gets what",
      why: "Nothing is shared yet.",
      now: "Addresses, tabs and protections",
    },
    share: {
      title: "Sharing the workbook",
      why: "Please keep this panel open: this cannot be cancelled.",
      now: "First the protections, then the people",
    },
    takeBack: {
      title: "Taking it back",
      why: "Please keep this panel open: this cannot be cancelled.",
      now: "First the people, then the protections",
    },
  },
  noAnswer: "Google did not answer. What is done stays, and trying again does nothing twice.",
};

export type InFilePageText = typeof inFilePage;
