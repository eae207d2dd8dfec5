import { useRef } from "preact/hooks";
import type { WorkbenchText } from "../../../text/en/workbench.ts";
import type { Language } from "../../../text/voice.ts";
import type { Host } from "../../gas/create-host.ts";
import type { StateGetters } from "../../gas/engine/workbook-plugin.ts";
import { LOCALES, type Settings } from "../settings.ts";

/** One choice made in the menu. */
export type SettingsChange =
  | { readonly language: Language }
  | { readonly locale: string }
  | { readonly timeZone: string };

interface Props {
  readonly text: WorkbenchText;
  readonly host: Host;
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
  /** The menu is closed again. */
  readonly onChosen: () => void;
}

/** The language of the person, and locale and time zone of the spreadsheet, each at once in force. */
export const SettingsMenu = ({ text, host, settings, onChange, onChosen }: Props) => {
  const details = useRef<HTMLDetailsElement>(null);
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== "Escape") return;
    details.current?.removeAttribute("open");
    details.current?.querySelector("summary")?.focus();
  };
  const getters = host.model.getters as Host["model"]["getters"] & StateGetters;
  const locale = getters.getLocale().code;
  const { timeZone } = getters.getAppsScriptState();
  const names: Readonly<Record<string, string>> = text.locales;
  return (
    <details
      class="settings"
      ref={details}
      onKeyDown={closeOnEscape}
      onToggle={(event) => event.currentTarget.open || onChosen()}
    >
      <summary class="quiet">
        <i class="fa fa-cog" aria-hidden="true" /> {text.settings}
      </summary>
      <div class="card">
        <Choice
          label={text.language}
          value={settings.language}
          options={Object.entries(text.languages)}
          onChoose={(language) => onChange({ language: language as Language })}
        />
        <Choice
          label={text.locale}
          value={locale}
          options={withOwn(LOCALES, locale).map((code) => [code, names[code] ?? code])}
          onChoose={(code) => onChange({ locale: code })}
        />
        <Choice
          label={text.timeZone}
          value={timeZone}
          options={withOwn(Intl.supportedValuesOf("timeZone"), timeZone).map((zone) => [
            zone,
            zone.replaceAll("_", " "),
          ])}
          onChoose={(zone) => onChange({ timeZone: zone })}
        />
      </div>
    </details>
  );
};

/** A file may come with a value that the list lacks. */
const withOwn = (values: readonly string[], own: string): readonly string[] =>
  values.includes(own) ? values : [own, ...values];

const Choice = (props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}) => (
  <label>
    {props.label}
    <select value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
      {props.options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
