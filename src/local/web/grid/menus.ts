import type { WorkbenchText } from "../../../text/en/workbench.ts";
import type { Library } from "../../gas/engine/library.ts";
import type { Book } from "../book.ts";
import type { Guest } from "../guest.ts";

/** What the menus of the grid ask of the workbench. */
export interface MenuOwner {
  readonly text: () => WorkbenchText;
  readonly book: () => Book | null;
  /** A file of Drive that stands in the book's place, seen with another's eyes. */
  readonly guest: () => Guest | null;
  readonly newFile: () => void;
  readonly openFile: () => void;
  readonly saveFile: () => void;
  readonly startOver: () => void;
  readonly runMenuItem: (name: string) => void;
}

/** Puts ours into the engine's menus, once a page: File is ours, Extensions holds the add-on's menu. */
export const addMenus = ({ registries }: Library, owner: MenuOwner): void => {
  const menus = registries.topbarMenuRegistry;
  const isOwn = () => owner.guest() === null;
  const file = menus.get("file");
  // The engine's own settings would offer locales that the add-on's host does not know.
  file.children = (file.children ?? []).filter(
    (child) => !("id" in child && child.id === "settings"),
  );
  menus.addChild("new", ["file"], {
    name: () => owner.text().new,
    isVisible: isOwn,
    sequence: 1,
    // The engine is not done with the click; then another grid may take its place.
    execute: () => setTimeout(owner.newFile),
  });
  menus.addChild("open", ["file"], {
    name: () => owner.text().open,
    isVisible: isOwn,
    sequence: 2,
    execute: owner.openFile,
  });
  menus.addChild("save", ["file"], {
    name: () => owner.text().save,
    sequence: 3,
    separator: true,
    execute: owner.saveFile,
  });
  menus.addChild("start-over", ["file"], {
    name: () => owner.text().kept.startOver,
    isVisible: isOwn,
    sequence: 4,
    separator: true,
    execute: owner.startOver,
  });
  menus.add("extensions", { name: () => owner.text().extensions, sequence: 70 });
  menus.addChild("goalwright", ["extensions"], {
    name: ADD_ON,
    isEnabled: isOwn,
    children: [() => addOnItems(owner)],
  });
};

const ADD_ON = "Goalwright";

/** The add-on's items as its onOpen made them; a null among them is a line. */
const addOnItems = ({ book, runMenuItem }: MenuOwner) => {
  const entries = book()?.menu ?? [];
  return entries.flatMap((entry, i) =>
    entry === null
      ? []
      : [
          {
            id: `goalwright-${entry.run}`,
            name: entry.label,
            sequence: i,
            separator: entries[i + 1] === null,
            execute: () => runMenuItem(entry.run),
          },
        ],
  );
};
