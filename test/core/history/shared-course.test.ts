import { expect, it } from "vitest";
import { sharedCourse } from "../../../src/core/history/shared-course.ts";
import { months, team } from "../teams.ts";

const logs = (people: Parameters<typeof team>[0]) =>
  sharedCourse(team(people)).map(({ log }) => log);
const rising = (from: number) => months(24, (t) => from * Math.exp(0.01 * t));

it("is what people have in common, whatever each one's level", () => {
  const course = logs({ Ana: rising(100), Bo: rising(500) });
  expect(course).toHaveLength(24);
  for (const [t, log] of course.entries()) expect(log).toBeCloseTo(0.01 * (t - 11.5), 9);
});

it("is not moved by who joins or leaves", () => {
  const late = rising(900).map((value, t) => (t < 12 ? null : value));
  const gone = rising(20).map((value, t) => (t > 15 ? null : value));
  const course = logs({ Ana: rising(100), Bo: late, Cy: gone });
  for (const [t, log] of course.entries()) expect(log).toBeCloseTo(0.01 * (t - 11.5), 3);
});

it("counts the steady more than the wild", () => {
  const wild = months(24, (t) => (t % 2 === 0 ? 300 : 30));
  const steps = (course: readonly number[]) =>
    course.slice(1).map((log, i) => Math.abs(log - course[i]! - 0.01));
  const worst = Math.max(...steps(logs({ Ana: rising(100), Bo: rising(100), Cy: wild })));
  expect(worst).toBeLessThan(0.05);
});

it("leaves out months that nobody knows, and those who sold nothing", () => {
  const gap = rising(100).map((value, t) => (t === 5 ? null : value));
  const course = sharedCourse(team({ Ana: gap, Bo: months(24, () => 0) }));
  expect(course.map(({ at }) => at)).not.toContain(5);
  expect(course).toHaveLength(23);
});
