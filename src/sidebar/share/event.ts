import type { ShareRole } from "../../addon/sharing.ts";
import type { Heard } from "../event.ts";
import type { LettingGo, ShareReply } from "./state.ts";

/** What the user does on this page. */
export type ShareAct =
  | {
      readonly type: "go";
      readonly page: "standing" | "publish" | "people" | "confirm" | "team";
    }
  | { readonly type: "who"; readonly name: string }
  /** null for what is no whole date. */
  | { readonly type: "until"; readonly day: string | null }
  | { readonly type: "chance"; readonly isShown: boolean }
  | { readonly type: "keepReason"; readonly isKept: boolean }
  | { readonly type: "from"; readonly month: string }
  | { readonly type: "cause"; readonly words: string }
  | { readonly type: "role"; readonly role: ShareRole | "none" }
  | { readonly type: "tell"; readonly isTold: boolean }
  | { readonly type: "line"; readonly words: string }
  | { readonly type: "tick"; readonly people: readonly string[]; readonly isOn: boolean }
  | { readonly type: "reply"; readonly person: string; readonly words: string }
  | { readonly type: "send"; readonly person: string }
  /** To a cell of the workbook, "Goals!O12". */
  | { readonly type: "showCell"; readonly where: string }
  | ({ readonly type: "letGo" } & LettingGo)
  | {
      readonly type:
        | "review"
        | "publish"
        | "takeOver"
        | "share"
        | "readBack"
        /** Puts typed results into Tracking's empty cells. */
        | "track"
        | "stop"
        | "goOn"
        | "again"
        | "finish"
        /** Reads the addresses again, on the screen that says they are missing. */
        | "look"
        /** The page has the focus again: the workbook may have changed. */
        | "return"
        /** The pointer moves over the page, which has not the focus: the user may be coming back. */
        | "near"
        /** Goes on with files that nobody is invited to. */
        | "makeOnly"
        | "carryOut"
        | "tryAgain"
        | "back";
    };

export type ShareEvent = ShareAct | Heard<ShareReply>;
