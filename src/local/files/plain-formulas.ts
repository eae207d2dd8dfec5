/**
 * Formulas as Excel writes them. The engine writes every formula as an array formula; those that
 * fill one cell become ordinary ones, shown without braces. Google's placeholder is in small letters.
 */
export const plainFormulas = (sheetXml: string): string =>
  sheetXml
    .replace(
      /<c ([^>]*)>(\s*)<f t="array" ref="[A-Z]+\d+">/g,
      (_, attributes: string, space: string) =>
        `<c ${attributes.replace(/\s*cm="1"/, "")}>${space}<f>`,
    )
    .replaceAll("__XLUDF.DUMMYFUNCTION(", "__xludf.DUMMYFUNCTION(");
