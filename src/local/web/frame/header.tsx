import type { WorkbenchText } from "../../../text/en/workbench.ts";
import type { Host } from "../../gas/create-host.ts";
import type { Settings } from "../settings.ts";
import { type SettingsChange, SettingsMenu } from "./settings-menu.tsx";

interface Props {
  readonly text: WorkbenchText;
  readonly name: string;
  readonly host: Host | null;
  readonly settings: Settings;
  /** Begins what the add-on is for; none while its panel is open. */
  readonly onStart: (() => void) | null;
  /** Whether the workbook has goals already. */
  readonly hasGoals: boolean;
  /** Null where none can be opened. */
  readonly onOpen: (() => void) | null;
  readonly onDrive: (() => void) | null;
  readonly onSave: () => void;
  readonly onChange: (change: SettingsChange) => void;
  readonly onChosen: () => void;
}

/** The strip above the grid: what is open, where this runs, and what can be done with the file. */
export const Header = (props: Props) => {
  const {
    text,
    name,
    host,
    settings,
    onStart,
    hasGoals,
    onOpen,
    onDrive,
    onSave,
    onChange,
    onChosen,
  } = props;
  return (
    <header class="strip">
      <img src="/icon.svg" alt="" width="32" height="32" />
      <div class="names">
        <h1>{name}</h1>
        <p>
          {text.title} <span class="dot">·</span> {text.local}
        </p>
      </div>
      {onStart && (
        <button type="button" class="start" onClick={onStart}>
          {hasGoals ? text.startAgain : text.start}
        </button>
      )}
      {onOpen && (
        <button type="button" class="quiet" onClick={onOpen}>
          {text.open}
        </button>
      )}
      {onDrive && (
        <button type="button" class="quiet" onClick={onDrive}>
          {text.drive.title}
        </button>
      )}
      <button type="button" class="quiet" onClick={onSave}>
        {text.save}
      </button>
      {host && (
        <SettingsMenu
          text={text}
          host={host}
          settings={settings}
          onChange={onChange}
          onChosen={onChosen}
        />
      )}
    </header>
  );
};
