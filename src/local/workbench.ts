// This file is `npm start`: it opens the workbook, prints a run on it and serves the workbench page.
import { cli as enCli } from "../text/en/cli.ts";
import { workbench as en, type WorkbenchText } from "../text/en/workbench.ts";
import { cli as esCli } from "../text/es/cli.ts";
import { workbench as es } from "../text/es/workbench.ts";
import { numbersIn } from "../text/number.ts";
import { ask, Told } from "./cli/ask.ts";
import { FileProblem } from "./files/file-problem.ts";
import type { LocalWorkbook } from "./node/workbook.ts";
import { pageSite } from "./page-site.ts";
import { PortTaken, serve } from "./serve.ts";
import { startFile } from "./start-file.ts";
import { startingBook } from "./starting-book.ts";
import { type Settings, startingSettings } from "./web/settings.ts";

const PORT = 8080;
const PROBABILITY = 0.65; // where the wizard's slider starts

/** Starts the workbench with a file or the example; mistakes end as one sentence and exit code 1. */
export const main = async (root: string, args: readonly string[]): Promise<void> => {
  const { env } = process;
  const settings = settingsOf(env["LC_ALL"] ?? env["LANG"] ?? "");
  const text = { en, es }[settings.language];
  try {
    const [file = null, ...more] = args;
    if (more.length > 0) throw new Told(text.oneFile);
    const port = portOf(env["PORT"], text);
    tellRun(await opened(root, file, settings), settings, text);
    const start = (query: URLSearchParams) => startFile(root, file, query);
    const { url } = await serve(await pageSite(root, start), port).catch((error) => {
      throw error instanceof PortTaken ? new Told(text.portTaken(port)) : error;
    });
    console.log(text.address(url));
  } catch (error) {
    if (!(error instanceof Told)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};

/** The terminal's language; its time zone is the machine's. */
const settingsOf = (locale: string): Settings =>
  startingSettings(
    "",
    locale.replace(/\..*$/, "").replace("_", "-"),
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  );

const portOf = (value: string | undefined, text: WorkbenchText): number => {
  if (value === undefined || value === "") return PORT;
  const port = Number(value);
  if (!(Number.isInteger(port) && port > 0 && port < 65_536)) throw new Told(text.badPort(value));
  return port;
};

/** The first look at a file, so that a bad one is told here and not in the page. */
const opened = async (
  root: string,
  file: string | null,
  settings: Settings,
): Promise<LocalWorkbook> => {
  const { files, noSuchFile } = settings.language === "es" ? esCli : enCli;
  try {
    return await startingBook(root, file, settings);
  } catch (error) {
    if (error instanceof FileProblem) throw new Told(files[error.code](file!));
    if (file !== null && (error as NodeJS.ErrnoException).syscall === "open")
      throw new Told(noSuchFile(file));
    throw error;
  }
};

/** A file without results is no mistake: they may be typed into it. */
const tellRun = (book: LocalWorkbook, settings: Settings, text: WorkbenchText): void => {
  try {
    console.log(runOn(book, settings, text));
  } catch (error) {
    if (!(error instanceof Told)) throw error;
    console.error(error.message);
  }
};

/** One line of a real run: what the wizard would say with everything left as it suggests. */
const runOn = ({ run }: LocalWorkbook, { locale }: Settings, text: WorkbenchText): string => {
  const { source, table, people, months, metric, periods } = ask(run, "look", null);
  const period = periods[0]!;
  const question = {
    ...{ source, table, roster: "", told: {} },
    ...{ metric, period, probability: PROBABILITY, growth: null, steps: {} },
  };
  const { team, currency } = ask(run, "plan", question);
  const numbers = numbersIn(locale);
  return text.run({
    people: people.length,
    months,
    period,
    goal: numbers.money(team[0]!.goal, currency),
    chance: numbers.percent(team[0]!.chance),
  });
};
