import type { Page } from "playwright-core";

/** Types somebody's address into the Team tab, where its column and their row meet. */
export const giveAddress = (
  page: Page,
  tab: string,
  person: string,
  email: string,
): Promise<void> => typeBeside(page, tab, /^(E-mail|Correo)/, person, email);

/** Types into a tab where a column and somebody's row meet. */
export const typeBeside = (
  page: Page,
  tab: string,
  { source: column }: RegExp,
  person: string,
  text: string,
): Promise<void> =>
  page.evaluate(
    ([name, head, who, content]) => {
      const { model } = window.workbench.book()!.host;
      const { getters } = model;
      const sheetId = getters.getSheetIdByName(name)!;
      const { right, bottom } = getters.getSheetZone(sheetId);
      const cells = Array.from({ length: (right + 1) * (bottom + 1) }, (_, i) => ({
        ...{ sheetId, col: i % (right + 1), row: Math.floor(i / (right + 1)) },
      }));
      const find = (is: (words: string) => boolean) =>
        cells.find((cell) => is(getters.getEvaluatedCell(cell).formattedValue))!;
      const { col } = find((words) => new RegExp(head).test(words));
      const { row } = find((words) => words === who);
      model.dispatch("UPDATE_CELL", { sheetId, col, row, content });
    },
    [tab, column, person, text] as const,
  );
