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

/** How somebody's file stands, and what sharing would do, whether or not they are ticked. */
export const stateWords = (
  { file, version, isChanged, isSame, isInvited, newRole, isArchived }: PersonLine,
  { text, numbers }: Voice,
): string => {
  const { people } = text.share;
  const { is } = people;
  return [
    ...(isArchived ? [people.archived] : []),
    ...(version === null ? [is.none] : [is.version(numbers.plain(version))]),
    ...(file === "same" ? [is.same] : []),
    ...(version !== null && file === "update" ? [updateWords(isSame, isChanged, is)] : []),
    ...(isInvited ? [is.invite] : []),
    ...(newRole && !isInvited ? [people.changeRole[newRole]] : []),
  ].join(" · ");
};

const updateWords = (
  isSame: boolean,
  isChanged: boolean,
  { sameGoals, changed, update }: Voice["text"]["share"]["people"]["is"],
): string => {
  if (isSame) return sameGoals;
  return isChanged ? changed : update;
};
