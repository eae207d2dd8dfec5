import type { Parts } from "./zip.ts";

/** Attributes of a tag's inside, unescaped. */
export function attributesOf(inside: string): Record<string, string> {
  const pairs = [...inside.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    pairs.map(([, name, double, single]) => [name!, unescapeXml(double ?? single ?? "")]),
  );
}

export const escapeXml = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r?\n/g, "&#10;");

export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

export interface Relation {
  readonly id: string;
  /** The last word of the type: "comments", "worksheet". */
  readonly type: string;
  /** Path inside the package. */
  readonly target: string;
}

/** What a part refers to. */
export function relationsOf(parts: Parts, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const text = parts[relationsPath(path)] ?? "";
  return [...text.matchAll(/<Relationship\s([^>]*)>/g)].map((match) => {
    const { Id = "", Type = "", Target = "" } = attributesOf(match[1]!);
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf("/") + 1),
      target: resolved(folder, Target),
    };
  });
}

/** "xl/_rels/workbook.xml.rels". */
export function relationsPath(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/"))
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  return steps.join("/");
}
