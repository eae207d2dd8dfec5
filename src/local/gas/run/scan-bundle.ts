/** What the host reads off the text of Code.js without running it. */
export interface Bundle {
  /** Names of the top-level functions: what google.script.run may call. */
  readonly functions: readonly string[];
  readonly customFunctions: readonly FunctionHelp[];
}

/** What Sheets shows while a formula is typed. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** Reads names and JSDoc; as on Google only a `function NAME(` right below its comment is documented. */
export function scanBundle(code: string): Bundle {
  const functions = [...code.matchAll(/^(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(/gm)];
  const documented = [
    ...code.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_][\w]*)\s*\(/g),
  ];
  return {
    functions: functions.map((match) => match[1]!),
    customFunctions: documented
      .filter((match) => /@customfunction\b/.test(match[1]!))
      .map((match) => helpOf(match[2]!, match[1]!)),
  };
}

function helpOf(name: string, comment: string): FunctionHelp {
  const [description = "", ...tags] = comment
    .replace(/^\s*\*? ?/gm, "")
    .replace(/\s+/g, " ")
    .trim()
    .split(/(?:^|\s)@(?=\w)/);
  const parameters = tags.flatMap((tag) => {
    const match = /^param\s+(?:\{[^}]*\}\s+)?\[?([\w$]+)[^\s]*\s*(.*)$/.exec(tag);
    return match ? [{ name: match[1]!, description: match[2]!.replace(/^-\s*/, "").trim() }] : [];
  });
  return { name: name.toUpperCase(), description: description.trim(), parameters };
}
