const MOST = 8;

/** The first of many, and how many more: "A1, A2 and 30 more". */
export const someOf = (all: readonly string[], and: string, more: string): string =>
  all.length <= MOST
    ? all.join(", ")
    : `${all.slice(0, MOST).join(", ")} ${and} ${all.length - MOST} ${more}`;
