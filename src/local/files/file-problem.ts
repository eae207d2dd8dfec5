/** Why a file can't be opened; the command line and the workbench have the sentences. */
export type FileProblemCode = "emptyFile" | "unreadableFile" | "notASpreadsheet";

export class FileProblem extends Error {
  readonly code: FileProblemCode;
  /** The file's name as given. */
  readonly file: string;

  constructor(code: FileProblemCode, file: string, cause?: unknown) {
    super(`${code}: ${file}`, { cause });
    this.code = code;
    this.file = file;
  }
}
