/** From so many people on one amount tells all of them. */
const MANY = 2;

/** Whether everybody in a list of pay has the same amount at goal, and they are many enough to say so once (a formula's text). */
export const areAlike = (list: string): string => {
  const amounts = `[${list}|target]`;
  const isEverybody = `COUNT(${amounts})=SUMPRODUCT(([${list}|person]<>"")*1)`;
  return `AND(COUNT(${amounts})>=${MANY};${isEverybody};MAX(${amounts})-MIN(${amounts})<1/10^6)`;
};
