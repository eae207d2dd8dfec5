import { Button } from "../components/button.tsx";
import { Fold } from "../components/fold.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { Icon } from "../components/icon.tsx";
import { EndNote, type RunView } from "./end-note.tsx";
import { failedIn } from "./run.ts";
import type { Run, ShareState } from "./state.ts";
import { ToTell } from "./to-tell.tsx";
import { type ShareView, waitsFor } from "./view.ts";

/** What became of sharing: what is done, what did not work and why, and the way to go on. */
export const ReportScreen = (view: ShareView) => {
  const { state, dispatch, voice } = view;
  const { run } = state;
  const { report } = voice.text.share;
  if (!run) return null;
  const { plain } = voice.numbers;
  const failed = failedIn(run);
  const wellDone = run.done.length - failed.length;
  const next = nextOf(run);
  const againWords =
    failed.length === 1 ? report.againOne : report.again(failed.length, voice.numbers);
  const untold = run.done.flatMap((one) =>
    one.did === "updated" && !(run.isTold && one.isInvited) ? [one.person] : [],
  );
  const words = { goOn: report.goOn, again: againWords, finish: report.done };
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={() => dispatch({ type: next })}
      bottom={
        <>
          <Button kind="action" isBusy={waitsFor(state, "sharing")}>
            {words[next]}
          </Button>
          {next !== "finish" && (
            <Button kind="plain" onClick={() => dispatch({ type: "finish" })}>
              {report.done}
            </Button>
          )}
        </>
      }
    >
      <Heading
        title={titleOf(run, voice)}
        why={report.why(plain(wellDone), plain(run.all.length))}
      />
      <EndNote run={run} voice={voice} />
      <Counts run={run} voice={voice} changed={changedIn(state)} />
      <Problems run={run} voice={voice} />
      <ToTell {...view} people={untold} />
      <Files run={run} voice={voice} />
      {next === "goOn" && failed.length > 0 && (
        <div class="links">
          <Button kind="quiet" onClick={() => dispatch({ type: "again" })}>
            {againWords}
          </Button>
        </div>
      )}
    </Frame>
  );
};

const nextOf = (run: Run): "goOn" | "again" | "finish" => {
  if (run.left.length > 0) return "goOn";
  return failedIn(run).length > 0 ? "again" : "finish";
};

const titleOf = (run: Run, { text }: ShareView["voice"]): string => {
  const { report } = text.share;
  if (nextOf(run) !== "finish") return report.titleSome;
  return run.role === null ? report.titleMake : report.title;
};

/** Whose goal changed with the last version. */
const changedIn = ({ sharing }: ShareState): readonly string[] =>
  (sharing?.people ?? []).flatMap(({ person, isChanged }) => (isChanged ? [person] : []));

type CountsView = RunView & { readonly changed: readonly string[] };

const Counts = ({ run, voice, changed }: CountsView) => (
  <section class="card live">
    <ul class="steps">
      {countsOf(run, changed, voice).map((line) => (
        <li key={line}>
          <Icon name="check" />
          <span class="words">{line}</span>
        </li>
      ))}
      {run.left.length > 0 && (
        <li>
          <Icon name="todo" />
          <span class="words">{voice.text.share.report.left(run.left.length, voice.numbers)}</span>
        </li>
      )}
    </ul>
  </section>
);

const countsOf = (
  { done }: Run,
  changed: readonly string[],
  { text, numbers }: ShareView["voice"],
): readonly string[] => {
  const { report } = text.share;
  const count = (did: Run["done"][number]["did"]) => done.filter((one) => one.did === did).length;
  const updated = done.filter(({ did }) => did === "updated");
  const others = updated.filter(({ person }) => !changed.includes(person)).length;
  const isSame = others === updated.length;
  const counts = [
    { count: count("created"), words: report.made },
    isSame
      ? { count: others, words: report.updated }
      : {
          count: updated.length - others,
          words: (one: number) => report.changed(one, others, numbers),
        },
    { count: count("same"), words: report.same },
    { count: done.filter(({ isInvited }) => isInvited).length, words: report.invited },
  ];
  return counts.flatMap(({ count: one, words }) => (one > 0 ? [words(one, numbers)] : []));
};

/** So many files are in sight, the others folded. */
const AT_FIRST = 5;

/** Everybody's file with a link to it. */
const Files = ({ run, voice }: RunView) => {
  const { report } = voice.text.share;
  const files = run.done.filter(({ url, did }) => url !== "" && did !== "failed");
  const others = files.slice(AT_FIRST);
  if (files.length === 0) return null;
  return (
    <section class="card">
      <h2 class="cap">{report.files}</h2>
      <Links people={files.slice(0, AT_FIRST)} />
      {others.length > 0 && (
        <Fold title={voice.text.more(others.length)}>
          <Links people={others} />
        </Fold>
      )}
      <p class="hint">{report.filesHint}</p>
    </section>
  );
};

const Links = ({ people }: { readonly people: Run["done"] }) => (
  <ul class="notes">
    {people.map(({ person, url }) => (
      <li key={person}>
        <a href={url} target="_blank" rel="noopener">
          {person}
        </a>
      </li>
    ))}
  </ul>
);

/** Each person with what is to be said, failures first. */
const Problems = ({ run, voice }: RunView) => {
  const { report } = voice.text.share;
  const told = run.done.filter(({ problem }) => problem !== "");
  const failed = told.filter(({ did }) => did === "failed");
  const remarked = told.filter(({ did }) => did !== "failed");
  return (
    <>
      {failed.length > 0 && (
        <section class="card warn">
          <h2 class="cap">{report.failed(failed.length, voice.numbers)}</h2>
          <Told people={failed} />
        </section>
      )}
      {remarked.length > 0 && (
        <section class="card">
          <h2 class="cap">{report.remarks}</h2>
          <Told people={remarked} />
        </section>
      )}
    </>
  );
};

const Told = ({ people }: { readonly people: Run["done"] }) => (
  <dl class="tests">
    {people.map(({ person, problem }) => (
      <div key={person}>
        <dt>{person}</dt>
        <dd>{problem}</dd>
      </div>
    ))}
  </dl>
);
