import { counted } from "../counted.ts";
import type { NumberWords } from "../number.ts";
import { someOf } from "../some-of.ts";
import { start } from "./tabs/start.ts";

const people = (count: number, numbers: NumberWords) =>
  counted(count, ["person", "people"], numbers);

/** The others are behind a fold. */
export const FEW_NAMES = 3;

/** The page on publishing goals, sharing them with each person, and reading what comes back. Days and amounts come in as they are written. */
export const sharePage = {
  open: "Share with the team",
  where: "You find it again in the menu: Extensions > Goalwright > Share with the team.",
  close: "Close",
  stands: {
    title: "Share with the team",
    why: "Three steps: you say that you have checked the goals, you publish them as they stand, and each person gets a file of their own.",
    reviewed: (by: string, day: string) => `Reviewed by ${by}, ${day}`,
    toReview: "Reviewed: not yet",
    published: (version: string, by: string, day: string) =>
      `Version ${version} published by ${by}, ${day}`,
    toPublish: "Published: not yet",
    /** `isHad` where somebody has a file of it. */
    changed: (version: string, isHad: boolean) =>
      `Changed since version ${version} was published.${isHad ? " The files still show that one." : ""}`,
    shared: (count: number, of: number, numbers: NumberWords) =>
      `Invited: ${numbers.plain(count)} of ${people(of, numbers)}`,
    /** Of those who are invited, who has another version yet. */
    older: (count: number, version: string, numbers: NumberWords) =>
      `${people(count, numbers)} ${count === 1 ? "does" : "do"} not have version ${version} yet: share again`,
    /** Whose file says an earlier version, which told them the same. */
    sameGoals: (count: number, version: string, numbers: NumberWords) =>
      count === 1
        ? `1 file still says version ${version}, with the same goals`
        : `${numbers.plain(count)} files still say version ${version}, with the same goals`,
    toShare: "Shared: with nobody yet",
    /** Files that nobody is invited to yet. */
    waiting: (count: number, numbers: NumberWords) =>
      count === 1
        ? "1 file is made without inviting anybody to it"
        : `${numbers.plain(count)} files are made without inviting anybody to them`,
    /** Of these, which show an earlier version than the one that counts. */
    behind: (count: number, version: string, numbers: NumberWords) =>
      count === 1
        ? `1 file does not show version ${version} yet: update it with “Make or update the files…”`
        : `${numbers.plain(count)} files do not show version ${version} yet: update them with “Make or update the files…”`,
    /** Of whom nobody knows an address, before anything is published. */
    addresses: (count: number, numbers: NumberWords) =>
      `With an e-mail address a person can be given access to their file. Write the addresses into the column E-mail of the tab Team, or into your own list of people: ${people(count, numbers)} ${count === 1 ? "has" : "have"} none yet.`,
    /** Behind what is said of an old reason, by how far the goals are: what comes after a new one, or without it. */
    oldReasonThen: {
      draft: "If it still holds, you can say so before publishing.",
      reviewed:
        "Then mark the goals as reviewed once more. If the old reason still holds, go on: you can say so before publishing.",
      published: "",
    },
    /** What comes next once goals are published, by how files stand: none yet, all ready without an invitation, or handed out; `review` is the next review's month, "" for none to come. */
    next: {
      none: "Next: make each person’s file. Only then can they read their goal.",
      uninvited:
        "All files are ready, and nobody is invited. Next: press the button below and choose what people can do with theirs.",
      team: (review: string) =>
        `Next: see what people answer, and type each month’s results into Tracking.${review === "" ? "" : ` The next review is in ${review}: update the goals then.`}`,
    },
    /** Looks once more whether what keeps the plan from its next step is mended. */
    checkAgain: "Check again",
    who: "Your name",
    whoHint: "It stands with the goals: people see who to ask.",
    noWho: "Write your name, so that people know who stands for their goals.",
    review: "Mark as reviewed",
    reviewHint: "You have read each goal and its reason, and stand for them.",
    /** Beside so many goals the reason of a former one stands, as it is told above. */
    reviewOld: (count: number, numbers: NumberWords) =>
      `${count === 1 ? "1 old reason still stands" : `${numbers.plain(count)} old reasons still stand`}: see above. Write ${count === 1 ? "the new one" : "the new ones"} first; written later, the goals have to be reviewed again.`,
    publish: "Next: publish",
    share: "Make or update the files…",
    team: "See what came back",
    update: "Update goals",
    wizard: "Set up goals",
    /** Where there are goals already. */
    wizardAgain: "Change the answers",
    /** The status of Start that somebody has set there. */
    startSays: (status: "reviewed" | "published") =>
      `Start says “${start.statuses[status]}”: that was set on Start by hand, and nothing of it is recorded here. What counts for files and answers is recorded with the steps of this page; Start then shows it.`,
    isNow: {
      reviewed: "Marked as reviewed. Now they can be published.",
      /** Where beside so many goals the reason of a former one stands still. */
      reviewedBut: (count: number, numbers: NumberWords) =>
        `Marked as reviewed. Before publishing, look at ${count === 1 ? "the reason" : `the ${numbers.plain(count)} reasons`} named below.`,
      startSaid: (status: "reviewed" | "published") =>
        status === "reviewed"
          ? ""
          : `Start had said “${start.statuses.published}”, set by hand; it says “${start.statuses.reviewed}” until you publish here.`,
      published: (version: string) =>
        `Version ${version} is published: a copy that no longer changes is in the tab “Published”. Nobody has been told yet.`,
      /** Since the page last looked, and before a version was published; `version` is the one that holds, "" for none. */
      toReview: (version: string) =>
        `What you reviewed has changed since, be it only by a new reason. Next: read them once more and mark them as reviewed; then publish. What you wrote for publishing stays. ${version === "" ? "Nothing is published yet." : `Until then version ${version} holds.`}`,
      /** Since the page last looked, and before any file was made. */
      changed: (version: string) =>
        `The goals have changed since version ${version}, so no file was made or updated. What to do now is below. To hand out version ${version} all the same, press “Make or update the files…” again.`,
    },
    others: (name: string, email: string) =>
      `The files belong to ${name === "" ? email : `${name} (${email})`}. Sharing, reading back and taking back work only from that account: ask them to open this page, or make files of your own.`,
    takeOver: "Make files of your own",
  },
  anew: (owner: string) =>
    `You take over: everybody chosen gets a new file from you. All old files stay with ${owner}, with all that was typed, and are not updated or read from here any more.`,
  publish: {
    title: "Publish the goals",
    why: "A published version does not change any more. People get what it says.",
    frozen: "A copy that no longer changes goes into the tab “Published”. Nobody is told yet.",
    until: "Last day to question a goal",
    untilHint: (day: string) => `Until ${day}. Leave it empty for no limit.`,
    noUntil: "No limit: goals can be questioned at any time.",
    badDay: (like: string) => `This is no whole date. Write it like ${like}, or leave it empty.`,
    pastDay: (today: string) => `That day is over. Choose ${today} or later, or leave it empty.`,
    changes: (count: number) => (count === 1 ? "1 goal changes" : `${count} goals change`),
    /** What the goals come to, how far that lies from the target, and the target. */
    short: (goals: string, gap: string, target: string) =>
      `The goals come to ${goals}: ${gap} short of the company target of ${target}.`,
    over: (goals: string, gap: string, target: string) =>
      `The goals come to ${goals}: ${gap} over the company target of ${target}.`,
    /** Goals that fewer than half of the people in somebody's place would reach. */
    unlikely: (count: number, numbers: NumberWords) =>
      count === 1 ? "1 goal has a low chance" : `${numbers.plain(count)} goals have a low chance`,
    unlikelyOne: (person: string, metric: string, inHundred: string) =>
      `${person}${metric === "" ? "" : ` (${metric})`} ${inHundred}`,
    unlikelyWho: (goals: string, isMore: boolean) =>
      `Their chance is below 50 in 100: ${goals}${isMore ? " …" : "."}`,
    unlikelyHelp:
      "They can be published all the same. What helps: an easier goal as “Own value” in Goals, with its reason; or talk with the person before they read it.",
    sameGoals:
      "The goals are as published; what they pay, what they take or their months have changed.",
    person: "Person",
    was: "Before",
    is: "Now",
    none: "none",
    from: "It holds from",
    fromHint:
      "Months before it keep what they had; what is left of the goal is spread over the others.",
    /** What becomes of changed goals. Months are as they are written; `kept` is what those before the change hold. */
    becomes: "What becomes of the months",
    /** Months that ask for something. */
    aMonth: (least: string, most: string) =>
      least === most ? `${least} a month` : `between ${least} and ${most} a month`,
    /** The same where other months ask for nothing. */
    someMonths: (least: string, most: string, asking: number, idle: number) =>
      `${least === most ? least : `between ${least} and ${most}`} in ${asking === 1 ? "1 month" : `each of ${asking} months`} (${idle === 1 ? "1 month asks" : `${idle} months ask`} for nothing)`,
    becomesWhole: (goal: string, each: string) => `${goal}: ${each}.`,
    becomesAfter: (goal: string, span: string, kept: string, from: string, each: string) =>
      `${goal}: ${span} ${span.includes("–") ? "keep" : "keeps"} ${kept}, from ${from} ${each}.`,
    becomesNone: (goal: string, span: string, kept: string) =>
      `${goal} is less than ${span} ${span.includes("–") ? "keep" : "keeps"}, ${kept}: choose an earlier month, or set a higher goal.`,
    chance: "Show each one’s chance in their file",
    /** Of a first version. */
    chanceLow:
      "Most goals have a chance below 50 in 100: files leave chances out unless you tick this.",
    chanceHint:
      "Without it, files and messages say no chance. The tabs Goals and Published keep it for you.",
    cause: "Why goals change",
    causeHint:
      "For all of them: it goes, word for word, into the file of everybody whose goal changes. What concerns one person belongs beside their goal, in the column “Reason”: that reaches this person alone.",
    /** Where the reasons of own values stand in the field at first. */
    causeFilled: "Filled in from your reason beside the goal.",
    /** Of goals that changed again, with the reason beside them as it was; `where` are people, each with the reason’s cell. */
    oldReason: (where: readonly string[], version: number) => {
      const named = someOf(where, "and", "more", FEW_NAMES);
      return where.length === 1
        ? `Beside the goal of ${named} stands the reason that version ${version} told of the former goal. Their file would show it again: write in that cell why the goal is another now.`
        : `Beside the goals of ${named} stand the reasons that version ${version} told of the former goals. Their files would show them again: write in those cells why the goals are others now.`;
    },
    /** A link to a cell, "Goals!O12". */
    toCell: (where: string) => `Go to ${where}`,
    keepReason: "This reason holds for the new goal, too",
    noNewReason: "Write the new reason in its cell, or tick that this one still holds.",
    noCause: "Write why. Nobody should see their goal change without a reason.",
    cannotYet:
      "Publishing works all the same: nobody is invited by it. Once their address is right, they can be invited whenever you share.",
    /** What files say under "Rules"; `until` and `reviews` are "" where there are none (any more), `asked` where nobody set another last day to question goals. */
    promise: (until: string, reviews: string, asked: string) =>
      `People’s files promise: ${until === "" ? "a goal" : `${asked === "" ? `until ${until} a goal` : `a goal can be questioned until ${asked}; until ${until} it`} may still be corrected; after that it`} ${reviews === "" ? "does not get harder in this period" : `gets harder only at a review (${reviews}) and only for months to come`}, and easier only for a documented cause.`,
    /** Goals that get harder without a review. */
    unreviewed: (version: number, people: string, hasReview: boolean) =>
      `Version ${version} promised that ${hasReview ? "goals get harder only at a review, and none is open" : "goals do not get harder in this period"}. These would: ${people}. Publish this only if they agree; else take the old goal back in Goals.`,
    begun: (month: string, people: string) =>
      `Files promise that goals get harder only for months to come, and ${month} has begun. Choose a later month for: ${people}.`,
    reasons:
      "Whoever’s goal you set yourself reads your reason for it in their file, word for word.",
    go: "Publish",
  },
  people: {
    title: "Who gets what",
    why: "Each person gets a file of their own.",
    has: [
      "It shows their goal and its reasons, without the name or the figures of anybody else.",
      "In a team of five or more: also between which round amounts the middle half of the team’s goals lies.",
      "Results of past months come from Tracking; from then on, each person types theirs in the file.",
    ],
    role: "They can",
    roles: {
      writer: "read and fill in",
      reader: "read only",
      none: "nothing yet: make files, invite nobody",
    },
    roleHint: {
      writer:
        "They fill in the yellow cells: results, “I have read this”, an answer. Google calls this Editor.",
      reader: "They see their goal but cannot answer in the file. Google calls this Viewer.",
      none: "The files wait in your Drive. Invite people later from this page.",
    },
    tell: "Google sends an e-mail to each person invited now",
    tellHint:
      "From your Google account, once you confirm on the next screen: a link to the file, and the words under “The e-mail”. Without one they find the file under “Shared with me”.",
    /** Where nobody is invited anew. */
    noneTold: "Google sends no e-mail: those listed have been invited before. Tell them yourself.",
    /** The words for those whose goal changed, who get no e-mail. */
    toTell: (count: number, numbers: NumberWords) =>
      count === 1
        ? "To copy: words for the one person whose goal changed"
        : `To copy: words for the ${people(count, numbers)} whose goals changed`,
    toTellHint: "Google sends no e-mail for a change: send these words yourself.",
    toTellWords: (person: string) => `Words for ${person}`,
    line: "A line of your own in each e-mail",
    lineHint: (by: string) =>
      `The same to everybody, before ${by === "" ? "the end" : `your name, ${by}`}. The rest of the e-mail stays as it is.`,
    /** Where nobody can be invited. */
    makeOnly: "Go on without inviting",
    look: "Look the addresses up again",
    list: "People",
    /** Where nobody is invited. */
    listMake: "Files to make or update",
    /** Where some have no file yet, and others' files lack something. */
    filesFirst: "Ticked at first: those whose file is to be updated.",
    noFilesFirst: "Who has no file yet gets one only if you tick them.",
    /** Where others' files say an earlier version with the same goals. */
    sameFirst: (ticked: number, same: number, version: string, numbers: NumberWords) => {
      const others =
        same === 1
          ? `1 other file still says version ${version}, with the same goals.`
          : `${numbers.plain(same)} other files still say version ${version}, with the same goals.`;
      if (ticked === 0) return `Nobody is ticked at first. ${others}`;
      return `Ticked at first: the ${numbers.plain(ticked)} to whom something changed. ${others}`;
    },
    /** How somebody's file stands. */
    is: {
      none: "no file yet",
      version: (version: string) => `version ${version}`,
      same: "up to date",
      update: "to be updated",
      sameGoals: "same goals",
      changed: "to be updated, goal changed",
      invite: "to be invited",
    },
    will: {
      create: "a file will be made",
      update: "the file will be updated",
      same: "the file stays as it is",
    },
    invite: "will be invited",
    changeRole: { writer: "read and fill in from now on", reader: "read only from now on" },
    archived: "archived; shared again",
    nothing: (count: number, numbers: NumberWords) => `Nothing to do for ${people(count, numbers)}`,
    cannot: (count: number, numbers: NumberWords) =>
      `${people(count, numbers)} cannot be invited yet`,
    /** Where all that lacks is an address. */
    lacking: (count: number, numbers: NumberWords) =>
      count === 1
        ? "The e-mail address of 1 person is missing"
        : `The e-mail addresses of ${people(count, numbers)} are missing`,
    noEmail: (names: readonly string[], numbers: NumberWords) =>
      `${people(names.length, numbers)} ${names.length === 1 ? "has" : "have"} no e-mail in the tab Team: ${someOf(names, "and", "more", FEW_NAMES)}. Write the addresses into its column E-mail, or into your own list of people, then come back to this page.`,
    noEmailAll: (count: number, numbers: NumberWords) => `All ${numbers.plain(count)} names`,
    /** Ticks all of the list, or none. */
    everybody: (count: number, numbers: NumberWords) => `Everybody (${numbers.plain(count)})`,
    nobody: (version: string) =>
      `Everybody has version ${version}, the last one published. There is nothing to share of it.`,
    /** Where files are made, and nobody is invited to some. */
    filesOnly: (version: string, count: number, numbers: NumberWords) =>
      `All files show version ${version}, but they are not shared with everybody: ${people(count, numbers)} ${count === 1 ? "is" : "are"} not invited yet. To share, choose above what they can do.`,
    /** Where goals have changed since the version that would be shared. */
    unpublished: (version: string) =>
      `Goals have changed since version ${version}, and that is not published. What you share here is still version ${version}: go back to publish the goals as they are now.`,
    /** Over the list. */
    ticked: (count: number, of: number, numbers: NumberWords) =>
      `${count === 0 ? "Nobody" : numbers.plain(count)} of ${numbers.plain(of)} ticked`,
    nobodyTicked: "Tick at least one person.",
    message: "The e-mail",
    messageOf: "To",
  },
  confirm: {
    why: "Nothing has been made or sent yet. This is all that will happen.",
    cautions: "Look at these addresses first",
    writer: "They can read and fill in the yellow cells of their own file.",
    reader: "They can read only.",
    mails: (count: number, numbers: NumberWords) =>
      count === 1
        ? "As soon as you press the button, Google sends 1 e-mail from your account, to the one person who is invited: a link to their file, and the words under “The e-mail”. Nobody else is told."
        : `As soon as you press the button, Google sends ${numbers.plain(count)} e-mails from your account, one to each person who is invited: a link to their own file, and the words under “The e-mail”. Nobody else is told.`,
    noMails: "No e-mail is sent: tell people yourself.",
    nobodyInvited: "Nobody is invited and no e-mail is sent.",
    share: (count: number, numbers: NumberWords) => `Share with ${people(count, numbers)}`,
    /** Where nobody is invited: files that are made, and those that are updated. */
    make: (made: number, updated: number, numbers: NumberWords) => {
      const files = (count: number) => (count === 1 ? "1 file" : `${numbers.plain(count)} files`);
      if (made === 0) return `Update ${files(updated)}`;
      return updated === 0
        ? `Make ${files(made)}`
        : `Make ${files(made)} and update ${numbers.plain(updated)}`;
    },
    /** The same as a question. */
    ask: (what: string) => `${what}?`,
  },
  running: {
    title: { share: "Sharing", make: "Making files", readBack: "Reading what came back" },
    why: {
      share: "Please keep this panel open. What is done stays if you stop.",
      make: "Please keep this panel open. What is done stays if you stop.",
      readBack: "Nothing is written into people’s files.",
    },
    at: (done: string, all: string, names: string) => `${done} of ${all} done. Now: ${names}`,
    stop: "Stop here",
    stopping: "Stopping after these…",
    bar: "Progress",
  },
  report: {
    title: "Shared",
    titleMake: "Files ready",
    titleSome: "Not everybody yet",
    why: (done: string, all: string) => `${done} of ${all} done.`,
    made: (count: number, numbers: NumberWords) =>
      count === 1 ? "1 file made" : `${numbers.plain(count)} files made`,
    updated: (count: number, numbers: NumberWords) =>
      count === 1 ? "1 file updated" : `${numbers.plain(count)} files updated`,
    /** Of files that were updated, whose goal changed; the others show the same goal. */
    changed: (count: number, others: number, numbers: NumberWords) =>
      `${count === 1 ? "The goal of 1 person" : `The goals of ${people(count, numbers)}`} changed${others === 0 ? "" : `; ${people(others, numbers)} ${others === 1 ? "keeps" : "keep"} theirs`}. ${count + others === 1 ? "The file shows it" : "All these files show the new version"}`,
    same: (count: number, numbers: NumberWords) =>
      count === 1
        ? "1 file was as it should be"
        : `${numbers.plain(count)} files were as they should be`,
    invited: (count: number, numbers: NumberWords) => `${people(count, numbers)} invited`,
    failed: (count: number, numbers: NumberWords) => `${people(count, numbers)}: it did not work`,
    left: (count: number, numbers: NumberWords) => `${people(count, numbers)} not tried yet`,
    remarks: "To look at",
    files: "The files",
    filesHint: "Each name opens that person’s file. The tab “Shared” has the links, too.",
    again: (count: number, numbers: NumberWords) =>
      `Try again with the ${numbers.plain(count)} that failed`,
    againOne: "Try again with the one that failed",
    goOn: "Go on with the rest",
    done: "Done",
    cancelled: "You stopped it. What is done stays.",
    unanswered: "Google did not answer. What is done stays, and going on makes nothing twice.",
  },
  team: {
    title: "Back from the team",
    why: "What people typed into their files. The tab “Shared” shows it, too.",
    read: "Read what came back",
    again: "Read again",
    nobody: "Nobody has a file yet. Share first; what people answer will stand here.",
    notRead: (count: number, numbers: NumberWords) =>
      `${people(count, numbers)} ${count === 1 ? "has a file" : "have files"}. What they answered is not known until you read it.`,
    summary: "Answers",
    say: (read: number, of: number, numbers: NumberWords) =>
      `${numbers.plain(read)} of ${people(of, numbers)} ${read === 1 ? "has" : "have"} read their goal.`,
    agree: "Agree",
    question: "Have a question",
    disagree: "Disagree",
    comments: "Comments",
    soFar: "Result typed",
    goalSoFar: "Goal up to then",
    noResults: "Nobody has typed a result of a month that is over yet.",
    notTracking:
      "Sums are of months that are over. Tracking changes only where you press the button for it.",
    /** Typed results of months that are over whose cells in Tracking are empty. */
    free: (count: number, numbers: NumberWords) =>
      count === 1
        ? "1 typed result has an empty cell in Tracking."
        : `${numbers.plain(count)} typed results have an empty cell in Tracking.`,
    track: (count: number, numbers: NumberWords) =>
      count === 1 ? "Put it into Tracking" : `Put ${numbers.plain(count)} into Tracking`,
    trackHint: "Only into empty cells: whatever stands in Tracking stays. The tab Log says so.",
    tracked: (count: number, tab: string, numbers: NumberWords) =>
      count === 1
        ? `1 result is now in “${tab}”.`
        : `${numbers.plain(count)} results are now in “${tab}”.`,
    trackedNone: (tab: string) => `Nothing was written: the cells of “${tab}” are filled by now.`,
    month: "Month",
    result: "Result typed",
    inTracking: "Tracking",
    tracking: {
      free: "empty",
      same: "has it",
      other: "has another",
      toCome: "month not over",
      none: "–",
    },
    verdicts: {
      agree: "agrees",
      question: "has a question",
      disagree: "disagrees",
      none: "not read yet",
      read: "has read it",
    },
    /** An answer of before the version that stands in the file; 0 where nobody knows to which. */
    answered: (version: number) =>
      version === 0 ? "answered an earlier version" : `answered version ${version}`,
    answeredHint: "Nothing has been answered to the version that the file shows now.",
    toLookAt: "to look at",
    readOn: (day: string) => `Read on ${day}.`,
    comment: (words: string) => `“${words}”`,
    /** To whoever asks or disagrees. */
    howToAnswer: (person: string) =>
      `To change the goal: in the tab Goals write your own value and its reason beside ${person}, then mark as reviewed, publish and share again on this page. ${person} sees the new version and its reason in the same file.`,
    reply: "Your reply",
    replyHint:
      "It stands in the person’s file, beside their answer and signed with your name; what they wrote stays. Google sends no e-mail: tell them.",
    send: "Put the reply into the file",
    replied: (words: string, day: string) => `You replied on ${day}: “${words}”`,
    isReplied: (person: string) =>
      `Your reply is in ${person}’s file. The tab “Shared” shows it below their comment once you read again.`,
    sold: (sold: string, goal: string, month: string) =>
      `Result up to ${month}: ${sold}. Goal by then: ${goal}.`,
    noSold: "No results typed yet.",
    noneOver: "No result of a month that is over yet.",
    file: "Open the file",
    mayRead: (email: string) => `${email} can read only.`,
    mayWrite: (email: string) => `${email} can read and fill in.`,
    notInvited: "Nobody is invited to it.",
    isArchived: "Archived: nobody is invited to it, and it is only kept.",
    noFile: "No file yet.",
    older: (version: string, isSame: boolean) =>
      `It still shows version ${version}${isSame ? ", with the same goals." : ": share again to update it."}`,
    gone: "No longer in the plan",
    unshare: "Take the invitation back",
    archive: "Archive",
    stopped: "Not everybody was read:",
    goOn: "Read the rest",
    taken: (person: string) => `${person}’s invitation was taken back. The file stays.`,
    archived: (person: string) => `${person}’s file is archived.`,
  },
  letGo: {
    title: {
      unshare: (person: string) => `Take ${person}’s invitation back?`,
      archive: (person: string) => `Archive ${person}’s file?`,
    },
    why: {
      unshare: (email: string) =>
        `${email} will not be able to open the file any more. What was typed stays in it, and you can invite again.`,
      archive: (email: string) =>
        `${email === "" ? "" : `${email} will not be able to open the file any more. `}The file stays in your Drive with all that was typed, and is not updated any more.`,
    },
    keep: "Keep it as it is",
    unshare: "Take the invitation back",
    archive: "Archive the file",
  },
  waiting: {
    opening: {
      title: "Share with the team",
      why: "Looking up where the plan stands.",
      now: "Goals, versions and files",
    },
    review: {
      title: "Marking as reviewed",
      why: "Please keep this panel open: this cannot be cancelled.",
      now: "The goals as they are now",
    },
    publish: {
      title: "Publishing",
      why: "Please keep this panel open: this cannot be cancelled. If something fails, nothing is published.",
      now: "A copy of each goal",
    },
    track: {
      title: "Writing into Tracking",
      why: "Please keep this panel open: this cannot be cancelled.",
      now: "Empty cells of months that are over",
    },
    reply: {
      title: "Writing your reply",
      why: "Please keep this panel open: this cannot be cancelled. Nothing that the person typed changes.",
      now: "The person’s file",
    },
    letGo: {
      title: "Taking it back",
      why: "Please keep this panel open: this cannot be cancelled.",
      now: "The invitation",
    },
  },
  noAnswer: "Nothing was done that is not noted. Try again in a moment.",
};

export type SharePageText = typeof sharePage;
