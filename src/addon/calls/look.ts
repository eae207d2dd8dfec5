import { found } from "../found/found.ts";
import { askedSource } from "../question.ts";
import { selectedRange } from "../read/best-guess.ts";
import { findSource } from "../read/find-source.ts";
import type { Found, Source } from "../service.ts";
import { addressOf } from "../source.ts";
import { recover } from "../tabs/in-one-run.ts";

export const look = (source: Source | null): Found => {
  recover(SpreadsheetApp.getActiveSpreadsheet());
  return found(findSource(askedSource(source)));
};

export const selection = (): string =>
  addressOf(selectedRange(SpreadsheetApp.getActiveSpreadsheet().getActiveSheet()));
