import type {
  InFile,
  InFileDone,
  InFilePerson,
  InFilePlan,
  InFileService,
  InFileWish,
} from "../../../../src/addon/in-file.ts";

export const member = (person: string, change: Partial<InFilePerson> = {}): InFilePerson => ({
  ...{ person, email: `${person.toLowerCase()}@example.com`, problem: "", role: null },
  ...{ isOurs: false, ...change },
});

export const inFile = (change: Partial<InFile> = {}): InFile => ({
  people: ["Ana", "Bruno", "Carla"].map((person) => member(person)),
  others: [{ email: "laura@example.com", role: "owner" }],
  seen: ["Results", "Salaries (hidden)"],
  isProtected: false,
  notices: [],
  ...change,
});

export const done = (person: string, change: Partial<InFileDone> = {}): InFileDone => ({
  ...{ person, email: `${person.toLowerCase()}@example.com`, did: "given", problem: "" },
  ...change,
});

/** The plan of a wish, its `confirm` the wish itself. */
export const planOf = ({ editors, viewers }: InFileWish): InFilePlan => ({
  gets: [...editors.map((one) => `(${one} types)`), ...viewers.map((one) => `(${one} looks)`)],
  warnings: ["(all see all)"],
  problems: [],
  confirm: `types ${editors}, looks ${viewers}`,
});

/** A server that shares once its plan is confirmed, and what it was asked. */
export const fakeInFile = (change: Partial<InFileService> = {}, first = inFile()) => {
  const asked: { name: string; args: readonly unknown[] }[] = [];
  const service: InFileService = {
    inFile: () => first,
    shareInFile: (wish) => {
      const plan = planOf(wish);
      const people = [...wish.editors, ...wish.viewers].map((person) => done(person));
      return { plan, done: wish.confirmed === plan.confirm ? people : null };
    },
    unshareInFile: () => [done("Ana", { did: "taken" })],
    ...change,
  };
  const call = (name: string, args: readonly unknown[]): unknown => {
    asked.push({ name, args });
    return (service as never as Record<string, (...all: readonly unknown[]) => unknown>)[name]!(
      ...args,
    );
  };
  return { call, asked };
};
