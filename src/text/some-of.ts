const MOST = 8;

/** The first of many, and how many more: "A1, A2 and 30 more". */
export const someOf = (
  all: readonly string[],
  and: string,
  more: string,
  most: number = MOST,
): string =>
  all.length <= most
    ? all.join(", ")
    : `${all.slice(0, most).join(", ")} ${and} ${all.length - most} ${more}`;
