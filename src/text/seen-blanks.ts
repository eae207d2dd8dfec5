/** A name with the blanks around it made visible: "Ana " is "Ana␣". */
export const seenBlanks = (name: string): string => name.replace(/^\s+|\s+$/g, "␣");
