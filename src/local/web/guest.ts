import type { FileBook } from "../gas/drive/file-book.ts";
import type { Role } from "../gas/engine/lock-rule.ts";

/** A file of Drive as somebody sees it to whom it belongs or with whom it is shared. */
export interface Guest {
  /** No two of a page have the same. */
  readonly id: number;
  readonly book: FileBook;
  readonly name: string;
  /** "Ana (ana@example.com)". */
  readonly who: string;
  readonly role: Role;
}
