// This file is `npm run goals`: the wizard without a screen, through the file that ships.
import { readFile, rename, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { CliText } from "../text/en/cli.ts";
import { cli as en } from "../text/en/cli.ts";
import { cli as es } from "../text/es/cli.ts";
import { ask, Told } from "./cli/ask.ts";
import { languageFor, type Options, optionsOf, UsageError } from "./cli/options.ts";
import { tableOf } from "./cli/table.ts";
import { FileProblem } from "./files/file-problem.ts";
import { readDist } from "./node/read-dist.ts";
import { type LocalWorkbook, openWorkbook } from "./node/workbook.ts";

const LOCALES = { en: "en_US", es: "es_ES" } as const;
const USAGE_EXIT = 2;

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
  const book = await opened(root, options, text);
  const { locale } = ask(book.run, "open");
  const found = ask(book.run, "look", null);
  const question = {
    source: found.source,
    metric: options.metric ?? found.metric,
    period: options.period ?? found.periods[0]!,
    probability: options.probability,
    growth: options.growth,
  };
  const plan = ask(book.run, "plan", question);
  const tab = options.out === undefined ? "" : ask(book.run, "write", question).tab;
  if (options.out !== undefined) await save(options.out, await book.toXlsx(), text);
  if (options.json) {
    console.log(JSON.stringify(plan));
    return;
  }
  console.log(`${text.title(question.metric, question.period)}\n`);
  console.log(tableOf(plan, text, locale));
  for (const notice of plan.notices) console.log(`· ${notice}`);
  if (options.out !== undefined) console.log(text.wrote(options.out, tab));
};

const opened = async (root: string, options: Options, text: CliText): Promise<LocalWorkbook> => {
  const bytes = await readFile(options.file).catch(() => {
    throw new Told(text.noSuchFile(options.file));
  });
  try {
    return await openWorkbook({
      ...(await readDist(root)),
      file: { name: basename(options.file), bytes },
      locale: LOCALES[options.language],
      userLocale: options.language,
      ...(options.today === undefined ? {} : { today: options.today }),
    });
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new Told(text.files[error.code](options.file));
  }
};

/** Writes beside the file first, so that an old one is whole or replaced, never half. */
const save = async (file: string, bytes: Uint8Array, text: CliText): Promise<void> => {
  try {
    await writeFile(`${file}.part`, bytes);
    await rename(`${file}.part`, file);
  } catch {
    throw new Told(text.cannotWrite(file));
  }
};
