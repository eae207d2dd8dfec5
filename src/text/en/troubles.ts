/** What can stand in the way in the first hour, and what to do then; and the same where Google's own error says it. */
export const troubles = {
  title: "When it does not work",
  likely: "What it most likely means",
  list: {
    accounts: {
      when: "You are signed in with several Google accounts",
      say: "The panel stays empty, or Google asks for permission again and again. Sign out of all accounts but one, or open the file in a private window.",
    },
    permission: {
      when: "A permission was left unticked",
      say: "Google asks for three: to see and change this file alone, to show this panel, and to make files for your team and see no others. Choose “Set up goals” in the menu again and tick all.",
    },
    viewer: {
      when: "You may only view or comment on the file",
      say: "Google then shows no menu of ours and writes nothing. Ask its owner to let you edit, or make a copy (File → Make a copy).",
    },
    protected: {
      when: "A tab or a range is protected",
      say: "Nothing has been written. Ask whoever protected it to let you edit, or to take the protection away.",
    },
    otherFile: {
      when: "The results are in another spreadsheet",
      say: "Copy them into a tab of this file, or bring them in with =IMPORTRANGE and allow the access that it asks for.",
    },
    office: {
      when: "The file is an Excel file (.XLSX beside its name)",
      say: "Google runs no add-ons in it. Choose File → Save as Google Sheets, and go on in the new file.",
    },
    phone: {
      when: "You are on a phone or a tablet",
      say: "Google runs no add-ons in its app. Set goals on a computer; what was written can be read everywhere.",
    },
    together: {
      when: "Somebody else is setting goals in the file",
      say: "Only one can write at a time; the other is told to try again. Answers not yet written are shared: the last one to answer counts.",
    },
    full: {
      when: "The file is almost full",
      say: "A Google spreadsheet holds 10 million cells, empty ones too. Delete tabs, rows or columns that nobody needs, or begin in a new file.",
    },
    slow: {
      when: "It takes more than some minutes",
      say: "Google ends a script after 6 minutes. What was half written is taken back. Select fewer years of results, and try again.",
    },
    busy: {
      when: "Google is too busy",
      say: "Too many scripts are running at once. Wait a minute and try again.",
    },
    offline: {
      when: "There is no connection",
      say: "Google could not be reached. Check the connection and try again; your answers are still here.",
    },
  },
};

export type TroublesText = typeof troubles;
