import { main } from "../../src/local/goals.ts";
import { type ProgramRun, runProgram, startProgram } from "../run-program.ts";

/** What a run of the command line says, and its exit code. */
export type GoalsRun = ProgramRun;

/** `npm run -s goals -- …` in a folder, as people start it. */
export const startGoals = (folder: string, ...args: string[]): GoalsRun =>
  startProgram("goals", folder, args);

/** The same program in this process. */
export const runGoals = (folder: string, ...args: string[]): Promise<GoalsRun> =>
  runProgram(main, folder, args);
