const FEW = 3;

/** Whether so many tabs are told of by all their names. */
export const areFewTabs = (tabs: readonly string[]): boolean => tabs.length <= FEW;

/** Names of tabs: all of a few, the first two of many, "among them Goals and Incentives". */
export const someTabs = (
  tabs: readonly string[],
  among: string,
  and: (second: string) => string,
): string => {
  const [first = "", second = ""] = tabs;
  return areFewTabs(tabs) ? tabs.join(", ") : `${among} ${first} ${and(second)} ${second}`;
};
