import type { IncentiveNoticeCode } from "../core/incentives/notice-codes.ts";
import type { NoticeSentences } from "./sentences.ts";

/** A language's sentence for every notice of incentives. */
export type IncentiveNotices = Pick<NoticeSentences, IncentiveNoticeCode>;
