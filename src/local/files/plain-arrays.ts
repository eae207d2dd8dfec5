/**
 * The engine writes every formula as an array formula; those that fill one cell become ordinary
 * ones, so that Excel shows them without braces.
 */
export const plainArrays = (sheetXml: string): string =>
  sheetXml.replace(
    /<c ([^>]*)>(\s*)<f t="array" ref="([A-Z]+\d+)">/g,
    (_, attributes: string, space: string) =>
      `<c ${attributes.replace(/\s*cm="1"/, "")}>${space}<f>`,
  );
