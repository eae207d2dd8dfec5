// This file is `npm run goals`: the wizard without a screen, through the file that ships.
import { basename } from "node:path";
import type { Found, Question } from "../addon/service.ts";
import type { PlanReport } from "../sheet/plan-report.ts";
import type { CliText } from "../text/en/cli.ts";
import { cli as en } from "../text/en/cli.ts";
import { cli as es } from "../text/es/cli.ts";
import { numbersIn } from "../text/number.ts";
import { answersFor } from "./cli/answers-for.ts";
import { ask, Told } from "./cli/ask.ts";
import { bytesOf } from "./cli/bytes-of.ts";
import { refuseOpenDoubts, unusedAnswers } from "./cli/open-doubts.ts";
import { languageFor, type Options, optionsOf, UsageError } from "./cli/options.ts";
import type { FileAnswers } from "./cli/read-answers.ts";
import { save } from "./cli/save.ts";
import { shareFiles } from "./cli/share-files.ts";
import { activityTable, costLine, tableOf } from "./cli/table.ts";
import { FileProblem } from "./files/file-problem.ts";
import { readDist } from "./node/read-dist.ts";
import { type LocalWorkbook, openWorkbook } from "./node/workbook.ts";

const LOCALES = { en: "en_US", es: "es_ES" } as const;
const USAGE_EXIT = 2;
const DEFAULT_PROBABILITY = 0.65;

/** Runs the command line; mistakes end as one sentence on standard error and an exit code. */
export const main = async (root: string, args: readonly string[]): Promise<void> => {
  const language = languageFor(args, process.env["LC_ALL"] ?? process.env["LANG"] ?? "");
  const text = { en, es }[language];
  try {
    await goals(root, optionsOf(args, language, text), text);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    if (!isUsage && !(error instanceof Told)) throw error;
    console.error(error.message);
    if (isUsage) console.error(`\n${text.usage}`);
    process.exitCode = isUsage ? USAGE_EXIT : 1;
  }
};

const goals = async (root: string, options: Options, text: CliText): Promise<void> => {
  const answers = await answersFor(options, text);
  const book = await opened(root, options, text);
  const roster = options.roster === undefined ? "" : await rosterIn(book, options.roster, text);
  const { locale, goals: earlier } = ask(book.run, "open");
  const found = ask(book.run, "look", { source: "", table: null, roster, told: answers.told });
  refuseOpenDoubts(found, text);
  const question = questionOn(found, answers);
  const report = ask(book.run, "plan", question);
  const unused = unusedAnswers(answers.told, found).map(text.unusedAnswer);
  const plan = { ...report, notices: [...unused, ...report.notices] };
  const changes = earlier && options.json ? ask(book.run, "changes", question) : null;
  const tab = options.out || options.share ? ask(book.run, "write", question).tab : "";
  if (options.out !== undefined) await save(options.out, await book.toXlsx(), text);
  const { out, share } = options;
  const files = share === undefined ? [] : await shareFiles(book, share, text);
  if (options.json) {
    console.log(JSON.stringify(changes ? { ...plan, changes } : plan));
    return;
  }
  print(plan, question, text, locale);
  for (const line of [
    ...(out === undefined ? [] : [text.wrote(out, tab)]),
    ...(share === undefined ? [] : [text.shared(share, files.length)]),
  ])
    console.log(line);
};

/** The plan for people to read: its tables, and what there is to say of them. */
const print = (plan: PlanReport, question: Question, text: CliText, locale: string): void => {
  console.log(`${text.title(question.metric, question.period)}\n`);
  const [main, ...measures] = plan.team;
  console.log(tableOf(plan, main!, text, locale));
  for (const one of measures) {
    const weight = numbersIn(locale).percent(one.weight);
    console.log(`\n${text.measure(one.metric, { ...one, weight })}\n`);
    console.log(tableOf(plan, one, text, locale));
  }
  const activities = activityTable(plan, text, locale);
  if (activities !== "") console.log(`\n${activities}\n`);
  const cost = costLine(plan, text, locale);
  if (cost !== "") console.log(`${cost}\n`);
  for (const notice of plan.notices) console.log(`· ${notice}`);
};

const questionOn = (found: Found, answers: FileAnswers): Question => ({
  source: found.source,
  table: found.table,
  roster: found.roster?.source ?? "",
  told: answers.told,
  metric: answers.metric ?? found.metric,
  period: answers.period ?? found.periods[0]!,
  probability: answers.probability ?? DEFAULT_PROBABILITY,
  growth: answers.growth ?? null,
  steps: answers.steps,
});

const rosterIn = async (book: LocalWorkbook, file: string, text: CliText): Promise<string> => {
  const bytes = await bytesOf(file, text);
  const tab = await orTold(file, text, () => book.addTab({ name: basename(file), bytes }));
  return `'${tab}'`;
};

const opened = async (root: string, options: Options, text: CliText): Promise<LocalWorkbook> => {
  const { file, language, today } = options;
  const bytes = await bytesOf(file, text);
  const dist = await readDist(root);
  return orTold(file, text, () =>
    openWorkbook({
      ...dist,
      file: { name: basename(file), bytes },
      locale: LOCALES[language],
      userLocale: language,
      ...(today === undefined ? {} : { today }),
    }),
  );
};

const orTold = async <T>(file: string, text: CliText, open: () => Promise<T>): Promise<T> => {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new Told(text.files[error.code](file));
  }
};
