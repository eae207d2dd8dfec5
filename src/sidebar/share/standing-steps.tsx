import type { SharedPerson, Sharing } from "../../addon/sharing.ts";
import { dayWords } from "../../text/moment.ts";
import { periodWords } from "../../text/period.ts";
import { Icon } from "../components/icon.tsx";
import type { ShareView } from "./view.ts";

/** Reviewed, published, shared: each done or to do. */
export const StandingSteps = ({ state: { sharing }, voice }: ShareView) => {
  const { stands } = voice.text.share;
  if (!sharing) return null;
  const { reviewed, version, state } = sharing;
  const day = (on: string) => dayWords(voice.language, on);
  const review = reviewed
    ? [{ isDone: true, words: stands.reviewed(reviewed.by, day(reviewed.on)) }]
    : [{ isDone: false, words: stands.toReview }];
  const lines = [
    // What is published was reviewed, also where nobody knows any more by whom.
    ...(reviewed === null && state === "published" ? [] : review),
    publishedLine(sharing, voice),
    sharedLine(sharing, voice),
  ];
  return (
    <section class="card live">
      {sharing.period !== "" && (
        <h2 class="cap">{voice.text.goals.caption(periodWords(voice.language, sharing.period))}</h2>
      )}
      <ol class="steps">
        {lines.map(({ isDone, words }) => (
          <li key={words}>
            <Icon name={isDone ? "check" : "todo"} />
            <span class="words">{words}</span>
          </li>
        ))}
      </ol>
      {version && version.cause !== "" && <p class="hint">{version.cause}</p>}
    </section>
  );
};

/** Done once everybody is invited to a file that has the version that counts. */
const sharedLine = (
  { people, version }: Sharing,
  voice: ShareView["voice"],
): { readonly isDone: boolean; readonly words: string } => {
  const { stands } = voice.text.share;
  const here = people.filter(({ isGone }) => !isGone);
  const invited = here.filter(({ file }) => file?.invited);
  const uninvited = here.flatMap(({ file }) => (file && !file.invited ? [file] : []));
  const waits = waitsOf(uninvited, version, voice);
  if (invited.length === 0) return { isDone: false, words: [stands.toShare, ...waits].join(". ") };
  const behind = invited.filter(({ file }) => file!.version !== version?.number);
  const same = behind.filter(({ file }) => file!.isSame).length;
  const older = behind.length - same;
  const words = [
    stands.shared(invited.length, here.length, voice.numbers),
    ...(older > 0 && version
      ? [stands.older(older, voice.numbers.plain(version.number), voice.numbers)]
      : []),
    ...(same > 0 && version
      ? [stands.sameGoals(same, voice.numbers.plain(version.number - 1), voice.numbers)]
      : []),
    ...waits,
  ].join(". ");
  return { isDone: invited.length === here.length && older === 0, words };
};

/** Of files that nobody is invited to: how many there are, and how many still show another version with other goals. */
const waitsOf = (
  uninvited: readonly NonNullable<SharedPerson["file"]>[],
  version: Sharing["version"],
  { text, numbers }: ShareView["voice"],
): readonly string[] => {
  const { stands } = text.share;
  const files = uninvited.filter(({ isArchived }) => !isArchived);
  const old = files.filter((one) => one.version > 0 && one.version !== version?.number);
  const behind = old.filter(({ isSame }) => !isSame).length;
  return [
    ...(files.length > 0 ? [stands.waiting(files.length, numbers)] : []),
    ...(version && behind > 0
      ? [stands.behind(behind, numbers.plain(version.number), numbers)]
      : []),
  ];
};

const publishedLine = (
  { version, state, people }: Sharing,
  voice: ShareView["voice"],
): { readonly isDone: boolean; readonly words: string } => {
  const { stands } = voice.text.share;
  if (!version) return { isDone: false, words: stands.toPublish };
  const number = voice.numbers.plain(version.number);
  if (state !== "published")
    return {
      isDone: false,
      words: stands.changed(
        number,
        people.some(({ file }) => file !== null && file.version > 0),
      ),
    };
  return {
    isDone: true,
    words: stands.published(number, version.by, dayWords(voice.language, version.on)),
  };
};
