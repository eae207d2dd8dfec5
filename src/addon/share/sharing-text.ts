import { sharing as en, type SharingText } from "../../text/en/sharing.ts";
import { sharing as es } from "../../text/es/sharing.ts";
import { userLanguage } from "../voices.ts";

/** What is said of files, in the user's language. */
export const sharingText = (): SharingText => ({ en, es })[userLanguage()];
