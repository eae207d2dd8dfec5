import type { ResourceAnswer, Steps } from "../../addon/steps.ts";
import type { CliText } from "../../text/en/cli.ts";
import { bytesOf } from "./bytes-of.ts";
import type { Options } from "./options.ts";
import { answersIn, type FileAnswers } from "./read-answers.ts";
import { seasonIn } from "./season-in.ts";

/** The answers of the file and of the command itself, which come first. */
export const answersFor = async (options: Options, text: CliText): Promise<FileAnswers> => {
  const { answers: file, dates, blank, metric, period, probability, growth } = options;
  const inFile: FileAnswers =
    file === undefined ? { told: {}, steps: {} } : answersIn(await textOf(file, text), file, text);
  return {
    ...inFile,
    ...given({ metric, period, probability, growth }),
    told: { ...inFile.told, ...given({ dates, blank }) },
    steps: { ...stepsIn(inFile, options), ...(await stepsFor(options, text)) },
  };
};

/** The file's, without those that an option of another name replaces. */
const stepsIn = ({ steps }: FileAnswers, { rampMonths }: Options): Steps => {
  const { rampSchedule: _, ...others } = steps;
  return rampMonths === undefined ? steps : others;
};

/** The steps that options of their own answer. */
const stepsFor = async (
  { capacity, rampMonths, season, teamTarget }: Options,
  text: CliText,
): Promise<Steps> => ({
  ...given({ rampMonths, companyTarget: teamTarget }),
  ...(capacity === undefined ? {} : { resources: [carried(capacity, text)] }),
  ...(season === undefined ? {} : { season: seasonIn(await textOf(season, text), season, text) }),
});

/** A capacity that is already usable, in sales. */
const carried = (available: number, text: CliText): ResourceAnswer => ({
  ...{ kind: "backOffice", name: text.capacity, available, need: 1, utilisation: 1 },
});

/** What was said, without what was not. */
const given = <T extends object>(said: T): { [Key in keyof T]?: NonNullable<T[Key]> } =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as never;

const textOf = async (file: string, text: CliText): Promise<string> =>
  new TextDecoder().decode(await bytesOf(file, text));
