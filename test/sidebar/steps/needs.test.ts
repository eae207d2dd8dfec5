import { describe, expect, it } from "vitest";
import { middlePerson, needsOf } from "../../../src/sidebar/steps/needs.ts";
import { preview } from "../fake-preview.ts";

const one = preview({ period: "2026" });
const people = one.people.map((person, i) => ({
  ...person,
  goal: person.goal.map((goal) => goal * [3, 1, 5, 2, 4][i]!),
}));
const team = { ...one, people };

describe("what a goal asks for", () => {
  it("is told of the person in the middle by goal, the lower one of two", () => {
    expect(middlePerson(team, 0)?.person).toBe("Ana");
    expect(middlePerson({ ...team, people: people.slice(0, 4) }, 0)?.person).toBe("Diego");
  });

  it("leaves out who has no known step of the sale, and everybody where none is known", () => {
    const activities = team.activities.map((activity) => ({
      ...activity,
      people: activity.people.map((person) =>
        person.person === "Ana" ? { ...person, perUnit: null } : person,
      ),
    }));
    expect(middlePerson({ ...team, activities }, 0)?.person).toBe("Diego");
    expect(middlePerson({ ...team, activities: [] }, 0)).toBeNull();
  });

  it("is the goal times what one unit takes, a month, a week and a working day", () => {
    // 10,000 in 12 months at 0.04 calls a unit: 33.3 a month, of 365 ÷ 7 weeks in all and 21 days each.
    const [calls] = needsOf(one, one.people[0]!, 0);
    expect(calls?.metric).toBe("Llamadas");
    expect(calls?.month).toBeCloseTo(400 / 12, 9);
    expect(calls?.week).toBeCloseTo((400 * 7) / 365, 9);
    expect(calls?.day).toBeCloseTo(400 / 12 / 21, 9);
  });

  it("is of the time that is open", () => {
    const open = { months: 10.5, weeks: 45.5 };
    const [calls] = needsOf({ ...one, open }, one.people[0]!, 0);
    expect(calls?.month).toBeCloseTo(400 / 10.5, 9);
    expect(calls?.week).toBeCloseTo(400 / 45.5, 9);
    expect(calls?.day).toBeCloseTo(400 / 10.5 / 21, 9);
  });
});
