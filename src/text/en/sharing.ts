import { clipped } from "../clipped.ts";

/** What the add-on says of people's files, in the sidebar and on the command line. */
export const sharing = {
  folder: (title: string) => `${title} – private files`,
  uninvitable: {
    noEmail: (person: string) =>
      `${clipped(person)} has no e-mail address. Write it into the tab Team or your own list of people, and share again.`,
    badEmail: (person: string, email: string) =>
      `“${clipped(email)}” is no e-mail address. Correct ${clipped(person)}’s in the tab Team or your own list of people.`,
    sameEmail: (person: string, email: string, other: string) =>
      `${clipped(person)} and ${clipped(other)} have one address, ${clipped(email)}: each would read the other’s goals. Correct one of them.`,
  },
  cautions: {
    seemsOf: (person: string, email: string, other: string) =>
      `${clipped(person)} would be invited by ${clipped(email)}, which looks like an address of ${clipped(other)}. Compare the two in the tab Team or your own list of people.`,
    alsoOf: (person: string, email: string, other: string) =>
      `${clipped(email)} stands with ${clipped(person)} and with ${clipped(other)}, who has no goal. Make sure whose it is.`,
  },
  problems: {
    gone: (person: string) =>
      `The file of ${clipped(person)} was deleted. Share again to make a new one; what was typed into it is lost.`,
    refused: (email: string, why: string) =>
      `Google did not invite ${clipped(email)}: ${clipped(why)}`,
    failed: (why: string) => `It did not work: ${clipped(why)}. Share again to go on.`,
    twice: (person: string) =>
      `There are two files for ${clipped(person)}; the older one counts. Look at the other in the folder, and delete it.`,
    left: (person: string, count: number) =>
      `${count === 1 ? "One entry" : `${count} entries`} of ${clipped(person)} have no place in the new tab; the tab before it, behind, still shows them.`,
    lost: (email: string) =>
      `${clipped(email)} can no longer open the file: somebody took the invitation back.`,
    older: (person: string) =>
      `${clipped(person)}’s file shows another version. Share again first, then reply.`,
    replyNames: (person: string, other: string) =>
      `The reply would tell ${clipped(person)} of ${clipped(other)}. Write it without colleagues’ names.`,
    notANumber: (cell: string, value: string) =>
      `${cell} holds “${clipped(value)}”, which is no number.`,
    notADay: (cell: string, value: string) =>
      `${cell} holds “${clipped(value)}”, which is no date.`,
    notAnAnswer: (cell: string, value: string) =>
      `${cell} holds “${clipped(value)}”, which is none of the answers.`,
  },
  time: "Google ends a script after some minutes: the rest comes with the next call.",
};

export type SharingText = typeof sharing;
