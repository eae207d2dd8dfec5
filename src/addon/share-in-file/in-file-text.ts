import { inFile as en, type InFileText } from "../../text/en/in-file.ts";
import { inFile as es } from "../../text/es/in-file.ts";
import { userLanguage } from "../voices.ts";

/** What is said of sharing the workbook itself, in the user's language. */
export const inFileText = (): InFileText => ({ en, es })[userLanguage()];
