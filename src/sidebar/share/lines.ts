import type { SharedPerson, ShareRole } from "../../addon/sharing.ts";
import type { ShareState } from "./state.ts";

/** What sharing would do for one person. */
export interface PersonLine {
  readonly person: string;
  readonly email: string;
  readonly file: "create" | "update" | "same";
  /** Of the file that the person has; null where that is none, or it is empty. */
  readonly version: number | null;
  /** Whether the version that counts tells them the same as the one before, which their file shows. */
  readonly isSame: boolean;
  /** Whether a goal of theirs is another than in the version before. */
  readonly isChanged: boolean;
  readonly isInvited: boolean;
  /** What the person may do from now on; null where that does not change. */
  readonly newRole: ShareRole | null;
  readonly isArchived: boolean;
  /** Why nobody can be invited, a sentence; "" where somebody can, or is not to be. */
  readonly problem: string;
  /** Why the address of somebody who is invited now may be another's, a sentence; "" for nothing. */
  readonly caution: string;
  readonly isNothing: boolean;
  readonly isTicked: boolean;
}

/** What people may do: what was told, or what those may who have a file already: nothing where nobody is invited to one. */
export const roleOf = ({ role, sharing, isAnew }: ShareState): ShareRole | null => {
  if (role !== null) return role === "none" ? null : role;
  const files = (sharing?.people ?? []).flatMap(({ file }) =>
    file && !file.isArchived ? [file] : [],
  );
  const invited = files.find((file) => file.invited)?.invited;
  return invited?.role ?? (files.length > 0 && !isAnew ? null : "writer");
};

/**
 * Everybody with a published goal, and what sharing would do for whoever lacks something. Ticked are at
 * first those whose file lacks something, or, where none does, whoever has no file; nobody whose file
 * only says the number of the version before, with the same goals.
 */
export const linesIn = (state: ShareState): readonly PersonLine[] => {
  const { ticks } = state;
  const lines = untickedIn(state);
  const isForFiles = lines.some(isBehind);
  return lines.map((line) => {
    const isFirst = !line.isArchived && !isOnlyOld(line) && !(isForFiles && line.file === "create");
    return { ...line, isTicked: isPossible(line) && (ticks[line.person] ?? isFirst) };
  });
};

/** Whether some have no file and are not ticked at first, since others' files lack something. */
export const areFilesFirst = (state: ShareState): boolean => {
  const lines = untickedIn(state).filter(isPossible);
  return lines.some(isBehind) && lines.some(({ file }) => file === "create");
};

/** Who is ticked as long as nobody was by hand. */
export const firstTickedIn = (state: ShareState): readonly PersonLine[] =>
  tickedIn({ ...state, ticks: {} });

/** Whose file shows the version before, with the same goals, and who lacks nothing else. */
export const onlyOldIn = (state: ShareState): readonly PersonLine[] =>
  linesIn(state).filter((line) => isPossible(line) && isOnlyOld(line));

type Line = Omit<PersonLine, "isTicked">;

const isOnlyOld = ({ isSame, file, isInvited, newRole, isArchived }: Line): boolean =>
  isSame && file === "update" && !isInvited && newRole === null && !isArchived;

const untickedIn = (state: ShareState): readonly Line[] => {
  const { sharing, isAnew } = state;
  const role = roleOf(state);
  const latest = sharing?.version?.number;
  return (sharing?.people ?? [])
    .filter(({ isGone }) => !isGone)
    .map((one) => lineOf(isAnew ? { ...one, file: null } : one, role, latest));
};

const isPossible = ({ isNothing, problem }: Line): boolean => !isNothing && problem === "";

/** Whose file is in use and lacks something: the version, or an invitation to it. */
const isBehind = (line: Line): boolean =>
  isPossible(line) &&
  !line.isArchived &&
  !isOnlyOld(line) &&
  (line.file === "update" || (line.file === "same" && line.isInvited));

const lineOf = (
  { person, email, file, ...one }: SharedPerson,
  role: ShareRole | null,
  latest: number | undefined,
): Line => {
  const problem = role === null ? "" : one.problem;
  const invited = file?.invited ?? null;
  const isInvited = role !== null && problem === "" && invited?.email !== email;
  const newRole = invited && !isInvited && invited.role !== role ? role : null;
  const does = fileWill(file, latest);
  return {
    ...{ person, email, problem, isInvited, newRole, file: does, isChanged: one.isChanged },
    version: file?.version || null,
    isSame: file?.isSame ?? false,
    caution: isInvited ? one.caution : "",
    isArchived: file?.isArchived ?? false,
    isNothing: problem === "" && does === "same" && !isInvited && newRole === null,
  };
};

const fileWill = (file: SharedPerson["file"], latest: number | undefined): PersonLine["file"] => {
  if (file === null) return "create";
  return file.version === latest ? "same" : "update";
};

/** The ticks as they stand, once any of them was made by hand: another role then ticks nobody anew. */
export const chosenTicks = (state: ShareState): ShareState["ticks"] =>
  Object.keys(state.ticks).length === 0
    ? {}
    : Object.fromEntries(linesIn(state).map(({ person, isTicked }) => [person, isTicked]));

export const tickedIn = (state: ShareState): readonly PersonLine[] =>
  linesIn(state).filter(({ isTicked }) => isTicked);

/** Of these, who gets an e-mail. */
export const mailsFor = ({ isTold }: ShareState, lines: readonly PersonLine[]): number =>
  isTold ? lines.filter(({ isInvited }) => isInvited).length : 0;
