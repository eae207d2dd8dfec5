import type { PersonsAnswer, SharedPerson } from "../../addon/sharing.ts";
import { dayWords } from "../../text/moment.ts";
import { periodWords } from "../../text/period.ts";
import { Button } from "../components/button.tsx";
import { Fold } from "../components/fold.tsx";
import { MiniTable } from "../components/mini-table.tsx";
import { Note } from "../components/note.tsx";
import { WithBreaks } from "../components/with-breaks.tsx";
import { decimalsOf } from "../decimals.ts";
import type { Voice } from "../voice.ts";
import { hasRead } from "./back-sums.ts";
import { ReplyPart } from "./reply-part.tsx";
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
    <Fold
      title={answer ? `${person} · ${verdictWords(answer, voice)}` : person}
      isOpen={answer?.verdict === "disagree"}
    >
      {answer && <Answer answer={answer} one={one} voice={voice} />}
      {answer && asksSomething(answer) && <ReplyPart {...view} answer={answer} />}
      <p class="hint">
        <WithBreaks words={accessWords(one, voice)} />{" "}
        {!one.isGone && !file.isArchived && file.version !== latest && file.version > 0
          ? team.older(voice.numbers.plain(file.version), file.isSame)
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

/** Whoever disagrees, asks or has written something waits for a word. */
const asksSomething = ({ verdict, comment }: PersonsAnswer): boolean =>
  verdict === "disagree" || verdict === "question" || comment !== "";

const verdictWords = (answer: PersonsAnswer, { text }: Voice): string => {
  const { verdicts, answered, toLookAt } = text.share.team;
  const words =
    answer.answered === null
      ? verdicts[answer.verdict ?? (hasRead(answer) ? "read" : "none")]
      : answered(answer.answered);
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
  const { readOn, answered, comment, sold, goalSoFar, asOf, results, problem } = answer;
  const money = (amount: number) =>
    voice.numbers.money(amount, goal?.currency ?? null, decimalsOf([amount]));
  return (
    <>
      {problem !== "" && <Note tint="warn">{problem}</Note>}
      {answered !== null && <p class="hint">{team.answeredHint}</p>}
      {readOn !== "" && <p>{team.readOn(dayWords(voice.language, readOn))}</p>}
      {comment !== "" && <blockquote>{team.comment(comment)}</blockquote>}
      <p>
        {sold === null || goalSoFar === null
          ? results.length === 0
            ? team.noSold
            : team.noneOver
          : team.sold(money(sold), money(goalSoFar), periodWords(voice.language, asOf))}
      </p>
      <Results results={results} voice={voice} />
    </>
  );
};

/** What was typed month by month, and what Tracking has of it. */
const Results = ({
  results,
  voice,
}: Pick<AnswerProps, "voice"> & Pick<PersonsAnswer, "results">) => {
  const { team } = voice.text.share;
  const isOneMetric = new Set(results.map(({ metric }) => metric)).size < 2;
  if (results.length === 0) return null;
  return (
    <MiniTable
      head={[team.month, team.result, team.inTracking]}
      rows={results.map(({ metric, currency, month, result, tracking }) => {
        const when = periodWords(voice.language, month);
        return {
          name: isOneMetric ? when : `${when}, ${metric}`,
          cells: [
            voice.numbers.money(result, currency, decimalsOf([result])),
            team.tracking[tracking],
          ],
        };
      })}
    />
  );
};
