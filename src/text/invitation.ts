/** Letters of a manager's own line. */
export const LONGEST_LINE = 500;

/** The words of an invitation: what the add-on says, the manager's own line, and who signs; "" for none. */
export const invitationWords = (sentences: string, line: string, by: string): string =>
  [sentences, line.trim(), by.trim()].filter((part) => part !== "").join("\n\n");
