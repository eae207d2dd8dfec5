// This file is `npm run bench`: what we claim about calls, size and goals, as measured tables.
import { join } from "node:path";
import { readDist } from "../src/local/node/read-dist.ts";
import { loadTime } from "./load-time.ts";
import { readingTime } from "./reading-time.ts";
import { serviceCalls } from "./service-calls.ts";
import { teams } from "./teams.ts";

const DATA = join("..", "shared", "scenarios");

/** Prints every benchmark; the one argument is where the scenarios lie. */
export const main = async (root: string, [folder]: readonly string[]): Promise<void> => {
  const dist = await readDist(root);
  console.log(`# Goalwright, measured on Node ${process.version}\n`);
  console.log(`## Service calls\n\n${await serviceCalls(dist)}\n`);
  console.log(`## Reading\n\n${await readingTime(dist)}\n`);
  console.log(`## Size\n\n${loadTime(dist)}\n`);
  console.log(
    `## Ten teams, without their rosters\n\n${await teams(dist, folder ?? join(root, DATA))}`,
  );
};
