import { useEffect, useRef } from "preact/hooks";
import type { WorkbenchText } from "../../../text/en/workbench.ts";
import { type DriveFile, SPREADSHEET } from "../../gas/drive/drive-file.ts";
import type { LocalDrive } from "../../gas/drive/local-drive.ts";

interface Props {
  readonly text: WorkbenchText;
  readonly drive: LocalDrive;
  readonly onOpen: (fileId: string, email: string) => void;
  readonly onDownload: (fileId: string) => void;
  readonly onDownloadAll: () => void;
  readonly onClose: () => void;
}

/** The files of the page's Drive, with whom each is shared, and the e-mails that told of it. */
export const DriveList = ({ text, drive, onClose, onDownloadAll, ...acts }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const files = drive.files.filter(({ mimeType }) => mimeType === SPREADSHEET);
  const words = text.drive;
  return (
    <dialog ref={dialog} class="drive" aria-labelledby="drive" onClose={onClose}>
      <div class="top">
        <h2 id="drive">{words.title}</h2>
        <button
          type="button"
          class="cross"
          aria-label={text.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </div>
      <p>{files.length === 0 ? words.empty : words.lead}</p>
      <ul class="files">
        {files.map((file) => (
          <Row key={file.id} text={text} drive={drive} file={file} {...acts} />
        ))}
      </ul>
      {files.length > 1 && (
        <button type="button" class="answer plain" onClick={onDownloadAll}>
          {words.downloadAll}
        </button>
      )}
      <Mails text={text} drive={drive} />
    </dialog>
  );
};

const Row = (
  props: Pick<Props, "drive" | "onDownload" | "onOpen" | "text"> & { readonly file: DriveFile },
) => {
  const { text, drive, file, onDownload, onOpen } = props;
  const words = text.drive;
  const folder = file.parents.map((id) => drive.find(id)).find((found) => found !== undefined);
  return (
    <li>
      <div class="heading">
        <h3>{file.name}</h3>
        <button
          type="button"
          class="answer plain"
          aria-label={`${words.download}: ${file.name}`}
          onClick={() => onDownload(file.id)}
        >
          {words.download}
        </button>
      </div>
      {(folder || file.trashed) && (
        <p class="where">{file.trashed ? words.trashed : words.inFolder(folder!.name)}</p>
      )}
      <ul>
        {drive.permissionsOf(file.id).map(({ id, role, emailAddress }) => {
          const who = drive.labelOf(emailAddress);
          return (
            <li key={id} class="person">
              <span>{words.access(who, words.roles[role])}</span>
              <button
                type="button"
                class="link"
                aria-label={`${words.openAs(who)}: ${file.name}`}
                onClick={() => onOpen(file.id, emailAddress)}
              >
                {words.openAs(who)}
              </button>
            </li>
          );
        })}
      </ul>
    </li>
  );
};

const Mails = ({ text, drive }: Pick<Props, "drive" | "text">) => {
  const words = text.drive;
  if (drive.mails.length === 0) return null;
  return (
    <>
      <h3>{words.mails}</h3>
      <ul class="mails">
        {drive.mails.map(({ to, fileId, role, message }, at) => (
          <li key={at}>
            <p>
              {words.mail({
                to: drive.labelOf(to),
                file: drive.find(fileId)?.name ?? "",
                role: words.mailRoles[role],
              })}
            </p>
            {message !== "" && <p class="said">{message}</p>}
          </li>
        ))}
      </ul>
    </>
  );
};
