import type { ReadBack, ShareReport } from "../../addon/sharing.ts";
import { asking, type Run, type ShareState } from "./state.ts";

/** So few people a call that the page can say how far it is, and stop soon. */
const PEOPLE = { share: 3, readBack: 4 } as const;

/** Who is in the open call. */
export const nowIn = ({ kind, left }: Run): readonly string[] => left.slice(0, PEOPLE[kind]);

/** Begins with people, or goes on with them. */
export const running = (
  state: ShareState,
  run: Pick<Run, "kind" | "role" | "isTold" | "line" | "isAnew" | "all" | "left" | "done">,
): ShareState =>
  nextCall({
    ...state,
    ...{ page: "running", done: null },
    run: { ...run, stopped: "", silence: null, isStopping: false },
  });

const nextCall = (state: ShareState): ShareState => {
  const { run } = state;
  if (!run) return state;
  const people = nowIn(run);
  if (run.kind === "readBack") return asking(state, { name: "readBack", args: [people] });
  const { role, isTold, line, isAnew } = run;
  const own = line.trim() === "" ? {} : { line: line.trim() };
  const isLast = people.length === run.left.length;
  const place = isLast ? { done: run.done } : { goesOn: true as const };
  const request = { people, role, isTold, ...own, ...place, ...(isAnew ? { isAnew } : {}) };
  return asking(state, { name: "share", args: [request] });
};

/** What a call's report makes of the run: the next call, or its end. */
export const ranOn = (state: ShareState, report: ShareReport | ReadBack): ShareState => {
  const { run } = state;
  if (!run) return state;
  const tried = report.people.map(({ person }) => person);
  const left = run.left.filter((person) => !tried.includes(person));
  const next = noted({ ...state, run: { ...run, left, stopped: report.stopped } }, report);
  const isOver = left.length === 0 || report.stopped !== "" || tried.length === 0;
  return isOver || run.isStopping ? over(next) : nextCall(next);
};

const noted = (state: ShareState, report: ShareReport | ReadBack): ShareState => {
  const { run } = state;
  if (!run) return state;
  if (isShare(report, run))
    return { ...state, run: { ...run, done: [...run.done, ...report.people] } };
  const read = report.people.map(({ person }) => person);
  const others = state.answers.filter(({ person }) => !read.includes(person));
  return { ...state, answers: [...others, ...report.people] };
};

const isShare = (_: ShareReport | ReadBack, { kind }: Run): _ is ShareReport => kind === "share";

/** The run ended by something that is no report. */
export const broken = (state: ShareState, stop: Pick<Run, "stopped" | "silence">): ShareState =>
  state.run ? over({ ...state, run: { ...state.run, ...stop } }) : state;

const over = (state: ShareState): ShareState => ({
  ...state,
  page: state.run?.kind === "readBack" ? "team" : "report",
});

export const failedIn = ({ done }: Run): readonly string[] =>
  done.flatMap(({ did, person }) => (did === "failed" ? [person] : []));
