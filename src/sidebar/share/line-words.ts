import type { Voice } from "../voice.ts";
import type { PersonLine } from "./lines.ts";

/** What sharing will do for one person, in a few words. */
export const lineWords = (
  { file, isInvited, newRole, isArchived }: PersonLine,
  { text }: Voice,
): string => {
  const { people } = text.share;
  const isFileSaid = file !== "same" || (!isInvited && newRole === null);
  return [
    ...(isArchived ? [people.archived] : []),
    ...(isFileSaid ? [people.will[file]] : []),
    ...(isInvited ? [people.invite] : []),
    ...(newRole && !isInvited ? [people.changeRole[newRole]] : []),
  ].join(", ");
};
