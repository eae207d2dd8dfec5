import type { Answers, Doubt, DoubtCode } from "../../src/core/doubts.ts";
import { GoalError } from "../../src/core/errors.ts";
import type { Reading } from "../../src/sheet/read/reading.ts";
import { isAccountedFor, isSaid } from "./accounted-for.ts";
import { deviations } from "./deviations.ts";
import type { Mess } from "./mess.ts";
import { trueAnswers } from "./true-answers.ts";

/** How a reading ended. */
export const OUTCOMES = [
  /** Right, and nothing asked about the table. */
  "right",
  /** Right at once, with a question whose likelier answer was the true one. */
  "rightAndAsked",
  /** Right once the questions were answered. */
  "answered",
  /** Not all there, and a notice says what is missing. */
  "said",
  /** Refused, as it must be. */
  "rightlyRefused",
  /** Refused, although it could be read. */
  "refused",
  "wrong",
] as const;

export type Outcome = (typeof OUTCOMES)[number];

export interface Verdict {
  readonly outcome: Outcome;
  /** What is silently wrong, null for nothing. */
  readonly fault: string | null;
  /** The code of a refusal. */
  readonly refusal: string | null;
  /** Whether something was asked of which the table says nothing. */
  readonly isOpen: boolean;
}

/** Reads with these answers. */
export type Read = (told: Answers) => Reading;

const ROUNDS = 5; // answers may raise new questions, but not for ever

/** Judges how a table is read: first as it is, then with the author's answers to what was asked. */
export const judge = (mess: Mess, read: Read): Verdict => {
  const first = attempt(read, {});
  if (first instanceof GoalError) return refused(mess, first);
  const wrong = deviations(mess, first);
  const silent = wrong.find((deviation) => !isAccountedFor(deviation, first));
  if (silent !== undefined && mess.refusal === null) return fault(silent.sentence);
  const last = answered(mess, read, first);
  if (typeof last === "string") return fault(last);
  if (last instanceof GoalError) return afterAnswers(mess, last);
  if (mess.refusal !== null) return fault(`read, although ${mess.refusal}`);
  return ofReading(mess, first, wrong.length > 0, last);
};

const fault = (sentence: string): Verdict => ({
  outcome: "wrong",
  fault: sentence,
  refusal: null,
  isOpen: false,
});

const attempt = (read: Read, told: Answers): Reading | GoalError => {
  try {
    return read(told);
  } catch (error) {
    if (error instanceof GoalError) return error;
    throw error;
  }
};

const refused = ({ refusal }: Mess, { code }: GoalError): Verdict => ({
  outcome: code === refusal ? "rightlyRefused" : "refused",
  fault: null,
  refusal: code,
  isOpen: false,
});

const afterAnswers = (mess: Mess, error: GoalError): Verdict =>
  error.code === mess.refusal
    ? refused(mess, error)
    : fault(`refused with ${error.code} after true answers: ${JSON.stringify(error.facts)}`);

/** The reading once nothing is left to ask; a sentence where a true answer cannot be given. */
const answered = (mess: Mess, read: Read, first: Reading): Reading | GoalError | string => {
  let reading = first;
  let told: Answers = {};
  let answers = answersTo(mess, first, told);
  for (let round = 0; round < ROUNDS && Object.keys(answers).length > 0; round++) {
    const { doubts } = reading;
    const untold = doubts.find((doubt) => !isOffered(doubt, answers[doubt.key]));
    if (untold) return `${untold.key} does not offer ${answers[untold.key]}, but ${untold.options}`;
    told = { ...told, ...answers };
    const next = attempt(read, told);
    if (next instanceof GoalError) return next;
    reading = next;
    answers = answersTo(mess, next, told);
  }
  const isDone = Object.keys(answers).length === 0;
  return isDone ? reading : `still asks ${Object.keys(answers)}`;
};

/** The true answers that were not given yet; that a blank is zero, a user may say unasked. */
const answersTo = (mess: Mess, { doubts }: Reading, told: Answers): Answers => {
  const isZero = mess.answers.blank === "zero" && told["blank"] === undefined;
  const open = doubts.filter(({ key }) => told[key] === undefined);
  return { ...(isZero ? { blank: "zero" } : {}), ...trueAnswers(mess, open) };
};

const isOffered = ({ options }: Doubt, answer: string | undefined): boolean =>
  answer === undefined || options.length === 0 || options.includes(answer);

const ofReading = (mess: Mess, first: Reading, wasWrong: boolean, last: Reading): Verdict => {
  const rest = deviations(mess, last);
  const silent = rest.find((deviation) => !isSaid(deviation, last));
  if (silent !== undefined) return fault(`with true answers: ${silent.sentence}`);
  const asked = first.doubts.filter(({ code }) => !ABOUT_PEOPLE.includes(code));
  const isOpen = asked.some((doubt) => doubt.isOpen);
  if (rest.length > 0) return { outcome: "said", fault: null, refusal: null, isOpen };
  const said = [first, last].flatMap(({ notices, doubts }) => [...notices, ...doubts]);
  const codes = new Set<string>(said.map(({ code }) => code));
  const unsaid = mess.said.find((alternatives) => !alternatives.some((code) => codes.has(code)));
  if (unsaid !== undefined) return fault(`says nothing of ${unsaid.join(" or ")}`);
  const outcome = wasWrong ? "answered" : asked.length > 0 ? "rightAndAsked" : "right";
  return { outcome, fault: null, refusal: null, isOpen };
};

const ABOUT_PEOPLE: readonly DoubtCode[] = ["samePerson", "joined", "left", "leave"];
