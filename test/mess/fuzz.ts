// This file is `npm run fuzz -- [count] [first seed]`: reads many messy tables and tells how it went.
import { faultText, judgeSeed } from "./judge-seed.ts";
import { tallyText, type VerdictTally } from "./verdict-tally.ts";

const COUNT = 50_000;
const STEP = 5000;

/** Prints progress, every failing seed and the table of outcomes; exit code 1 after a failure. */
export const main = async (
  _root: string,
  [count = String(COUNT), from = "0"]: readonly string[],
): Promise<void> => {
  const tally: VerdictTally = new Map();
  let failures = 0;
  for (let done = 0; done < Number(count); done++) {
    const judged = judgeSeed(Number(from) + done);
    const row = tally.get(judged.mess.layout) ?? new Map();
    tally.set(judged.mess.layout, row.set(judged.outcome, (row.get(judged.outcome) ?? 0) + 1));
    if (judged.fault !== null) say(`\n${faultText(judged)}\n`);
    if (judged.fault !== null) failures++;
    if ((done + 1) % STEP === 0) say(`${done + 1} tables, ${failures} wrong`);
  }
  say(`\n${tallyText(tally)}\n${failures} of ${count} tables are silently wrong`);
  if (failures > 0) process.exitCode = 1;
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
