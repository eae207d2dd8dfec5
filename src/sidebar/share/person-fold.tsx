import type { PersonsAnswer, SharedPerson } from "../../addon/sharing.ts";
import { dayWords } from "../../text/moment.ts";
import { periodWords } from "../../text/period.ts";
import { Button } from "../components/button.tsx";
import { Fold } from "../components/fold.tsx";
import { Note } from "../components/note.tsx";
import { decimalsOf } from "../decimals.ts";
import type { Voice } from "../voice.ts";
import { hasRead } from "./back-sums.ts";
import type { ShareView } from "./view.ts";

/** One person's answer in a line; opened, all of it, their file, and what can be done about it. */
export const PersonFold = ({ one, ...view }: ShareView & { readonly one: SharedPerson }) => {
  const { state, dispatch, voice } = view;
  const { team } = voice.text.share;
  const { person, file } = one;
  const answer = state.answers.find((each) => each.person === person);
  if (!file) return null;
  const latest = state.sharing!.version?.number;
  const letGo = (does: "unshare" | "archive") => () => dispatch({ type: "letGo", does, person });
  return (
    <Fold title={answer ? `${person} · ${verdictWords(answer, voice)}` : person}>
      {answer && <Answer answer={answer} one={one} voice={voice} />}
      <p class="hint">
        {accessWords(one, voice)}{" "}
        {!one.isGone && !file.isArchived && file.version !== latest && file.version > 0
          ? team.older(voice.numbers.plain(file.version))
          : ""}
      </p>
      <a href={file.url} target="_blank" rel="noopener">
        {team.file}
      </a>
      <div class="buttons">
        {file.invited && (
          <Button kind="plain small" onClick={letGo("unshare")}>
            {team.unshare}
          </Button>
        )}
        {!file.isArchived && (
          <Button kind="plain small" onClick={letGo("archive")}>
            {team.archive}
          </Button>
        )}
      </div>
    </Fold>
  );
};

const verdictWords = (answer: PersonsAnswer, { text }: Voice): string => {
  const { verdicts, toLookAt } = text.share.team;
  const words = verdicts[answer.verdict ?? (hasRead(answer) ? "read" : "none")];
  return answer.problem === "" ? words : `${words} · ${toLookAt}`;
};

const accessWords = ({ file }: SharedPerson, { text }: Voice): string => {
  const { team } = text.share;
  if (file === null) return "";
  if (file.isArchived) return team.isArchived;
  if (file.invited === null) return team.notInvited;
  const { email, role } = file.invited;
  return role === "reader" ? team.mayRead(email) : team.mayWrite(email);
};

interface AnswerProps {
  readonly answer: PersonsAnswer;
  readonly one: SharedPerson;
  readonly voice: Voice;
}

const Answer = ({ answer, one: { goal }, voice }: AnswerProps) => {
  const { team } = voice.text.share;
  const { readOn, comment, sold, goalSoFar, asOf, problem } = answer;
  const money = (amount: number) =>
    voice.numbers.money(amount, goal?.currency ?? null, decimalsOf([amount]));
  return (
    <>
      {problem !== "" && <Note tint="warn">{problem}</Note>}
      {readOn !== "" && <p>{team.readOn(dayWords(voice.language, readOn))}</p>}
      {comment !== "" && <blockquote>{team.comment(comment)}</blockquote>}
      <p>
        {sold === null || goalSoFar === null
          ? team.noSold
          : team.sold(money(sold), money(goalSoFar), periodWords(voice.language, asOf))}
      </p>
    </>
  );
};
