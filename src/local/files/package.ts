import { relationsPath } from "./xml.ts";
import type { Parts } from "./zip.ts";

const CONTENT_TYPES = "[Content_Types].xml";
const VML =
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Declares what a part is; a package with an undeclared part counts as damaged. */
export function withContentType(parts: Parts, partName: string, type: string): Parts {
  const xml = parts[CONTENT_TYPES]!;
  const vml = xml.includes('Extension="vml"') ? "" : VML;
  const override = `<Override PartName="${partName}" ContentType="${type}"/>`;
  return {
    ...parts,
    [CONTENT_TYPES]: xml
      .replace("</Types>", `${override}</Types>`)
      .replace(/(<Types[^>]*>)/, `$1${vml}`),
  };
}

/** Lets a part refer to another one; with the id of the reference. */
export function withRelation(
  parts: Parts,
  from: string,
  type: string,
  target: string,
): readonly [Parts, string] {
  const path = relationsPath(from);
  const xml = parts[path] ?? NO_RELATIONS;
  const id = `goalwright${[...xml.matchAll(/<Relationship\s/g)].length + 1}`;
  const relation = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  return [
    {
      ...parts,
      [path]: xml.replace(/<\/Relationships>|(<Relationships[^>]*)\/>/, (end, open) =>
        open === undefined ? `${relation}${end}` : `${open}>${relation}</Relationships>`,
      ),
    },
    id,
  ];
}
