export const cli = {
  usage: `usage: npm run -s goals -- HISTORY.csv|.xlsx [options]

  --roster FILE        the team's people: hired, left, on leave
  --metric NAME        the metric that goals are set for
  --period P           2026, 2026-H1 or 2026-Q1; else the next whole year or quarter
  --today YYYY-MM-DD   the day to reckon from
  --probability P      0.5 to 0.8: chance that a person reaches the goal (0.65)
  --growth G           market growth a year, 0.03 for 3 %; else your own trend
  --capacity N         sales a month that back office or suppliers can carry
  --ramp-months N      months until a newcomer sells in full (6)
  --team-target N      total of the period that the company wants of the team
  --season FILE        twelve season factors, January first
  --dates dmy|mdy      whether 01/02/2026 is 1 February or 2 January
  --blank missing|zero what an empty cell means (missing)
  --answers FILE.json  answers to what the wizard asks, see docs/cli.md
  --lang en|es         language of sentences
  --out FILE.xlsx      writes the workbook with its goals
  --share DIR          writes everybody’s own file, one .xlsx a person
  --json               prints the plan as JSON and nothing else`,
  unknownOption: (option: string) => `There is no option ${option}.`,
  needsValue: (option: string) => `${option} needs a value.`,
  oneFile: "Name one history file, a .csv or .xlsx.",
  badNumber: (option: string, value: string) =>
    `${option} takes a number such as 0.65, not “${value}”.`,
  badAmount: (option: string, value: string) =>
    `${option} takes a number from 0 on, not “${value}”.`,
  badTarget: (option: string, value: string) => `${option} takes a number above 0, not “${value}”.`,
  badSeason: (file: string) =>
    `${file} holds no season. It takes twelve numbers from 0 on, January first.`,
  capacity: "Back office or suppliers",
  badDay: (value: string) => `--today takes a day such as 2026-01-15, not “${value}”.`,
  badLanguage: (value: string) => `--lang takes en or es, not “${value}”.`,
  badDates: (value: string) => `--dates takes dmy or mdy, not “${value}”.`,
  badBlank: (value: string) => `--blank takes missing or zero, not “${value}”.`,
  badOut: (value: string) => `--out takes the name of an .xlsx file, not “${value}”.`,
  noSuchFile: (file: string) => `There is no file ${file}. Check the name and the folder.`,
  files: {
    emptyFile: (file: string) => `${file} is empty. Export your results again and check the file.`,
    unreadableFile: (file: string) =>
      `${file} cannot be read: it is damaged or protected by a password. Save it again as .xlsx or .csv.`,
    notASpreadsheet: (file: string) =>
      `${file} is not a spreadsheet. Goalwright reads .xlsx and .csv files.`,
  },
  badAnswers: (file: string) =>
    `${file} holds no answers. It takes one JSON object, such as {"dates": "dmy"}.`,
  unknownAnswer: (file: string, key: string, known: string) =>
    `${file}: there is no answer “${key}”. Known are ${known}.`,
  badAnswer: (file: string, key: string, value: string, allowed: string) =>
    `${file}: “${key}” takes ${allowed}, not ${value}.`,
  kinds: {
    text: "a text",
    number: "a number",
    numberOrNull: "a number or null",
    step: "an answer",
  },
  unusedAnswer: (key: string) => `The answer “${key}” was not needed: nothing asks for it here.`,
  answerWith: (option: string) => `Answer with ${option}.`,
  cannotWrite: (file: string) =>
    `${file} cannot be written. Check the folder and whether it is open elsewhere.`,
  headers: ["Person", "Last year", "Expected", "Start", "Goal", "Stretch", "Chance"],
  team: "Team",
  activities: "What the goals take",
  time: "Selling time",
  measure: (metric: string, facts: { isLessBetter: boolean; isGuard: boolean; weight: string }) =>
    `${metric} (${[
      ...(facts.isLessBetter ? ["less is better"] : []),
      facts.isGuard ? "guards quality" : `weight ${facts.weight}`,
    ].join(", ")})`,
  cost: (atTarget: string, expected: string, p10: string, p90: string) =>
    `Incentives cost ${atTarget} if all goals are just reached, ${expected} on average; 1 time in 10 less than ${p10}, 1 in 10 more than ${p90}.`,
  title: (metric: string, period: string) => `${metric}, ${period}`,
  wrote: (file: string, tab: string) => `${file}: goals in the tab “${tab}”.`,
  shared: (folder: string, files: number) =>
    `${folder}: ${files === 1 ? "1 private file" : `${files} private files`}, one a person.`,
  fileThere: (file: string) =>
    `${file} is there already, and may hold what the person has typed. No file was written. Choose another folder.`,
};

export type CliText = typeof cli;
