import { createContext, runInContext } from "node:vm";
import type { Dist } from "../src/local/node/read-dist.ts";
import { table } from "./table.ts";

const RUNS = 15;

/** CPU that a fresh V8 context needs to compile and run Code.js: Google does so at every call. */
export const loadTime = ({ code }: Dist): string => {
  const times = Array.from({ length: RUNS }, () => {
    const context = createContext(Object.create(null));
    const before = process.cpuUsage();
    runInContext(code, context);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const size = Buffer.byteLength(code) / 1024;
  const row = [size.toFixed(0), times[0]!.toFixed(1), times[Math.floor(RUNS / 2)]!.toFixed(1)];
  return table(["Code.js", "KiB", "best, ms of CPU", "median"], [["loads", ...row]]);
};
