/** Whether everybody in a list of pay, be it one person, has the same amount at goal (a formula's text). */
export const areAlike = (list: string): string => {
  const amounts = `[${list}|target]`;
  const isEverybody = `COUNT(${amounts})=SUMPRODUCT(([${list}|person]<>"")*1)`;
  return `AND(COUNT(${amounts})>0;${isEverybody};MAX(${amounts})-MIN(${amounts})<1/10^6)`;
};
