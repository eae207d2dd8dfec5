import type { WorkbenchText } from "../../../text/en/workbench.ts";
import type { Guest } from "../guest.ts";

/** Says whose eyes a file of Drive is seen with, and leads back. */
export const GuestStrip = (props: {
  readonly text: WorkbenchText;
  readonly guest: Guest;
  readonly onBack: () => void;
}) => {
  const { text, guest, onBack } = props;
  const { looking, roles, back } = text.drive;
  return (
    <section class="guest" aria-label={text.drive.title}>
      <p role="status">{looking(guest.who, roles[guest.role])}</p>
      <button type="button" class="answer plain" onClick={onBack}>
        {back}
      </button>
    </section>
  );
};
