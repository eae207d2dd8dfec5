import type { Heard } from "../../event.ts";
import type { Choice, InFileReply } from "./state.ts";

/** What the user does on this page. */
export type InFileAct =
  | { readonly type: "go"; readonly page: "allSee" | "who" | "takeBack" }
  | { readonly type: "choose"; readonly people: readonly string[]; readonly choice: Choice }
  | { readonly type: "plan" | "share" | "takeBack" | "tryAgain" | "back" };

export type InFileEvent = InFileAct | Heard<InFileReply>;
