// Generated from the contract by `cargo xtask bindings`. Do not edit.

/** The fields of [`ActionDraft`] that an edit changes; those that are left out stay. */
export interface ActionChanges {
  /** When it ends. */
  ends?: string | null;
  /** What is done. */
  kind?: ActionKind;
  /** How many people it takes. */
  needed?: number;
  /** What to bring, whom to call. */
  note?: string | null;
  /** Where. */
  place?: string | null;
  /** When it begins; must be given. */
  starts?: string | null;
  /** Its name. */
  title?: string;
  /** The zone of those clocks, by its IANA name. Where a form leaves it empty: of a new action that of the section, of another the one that it has. */
  zone?: string;
}

/** What a form gives of an action. Times are those of the clocks in `zone`. */
export interface ActionDraft {
  /** When it ends. */
  ends?: string | null;
  /** What is done. */
  kind?: ActionKind;
  /** How many people it takes. */
  needed?: number;
  /** What to bring, whom to call. */
  note?: string | null;
  /** Where. */
  place?: string | null;
  /** When it begins; must be given. */
  starts?: string | null;
  /** Its name. */
  title?: string;
  /** The zone of those clocks, by its IANA name. Where a form leaves it empty: of a new action that of the section, of another the one that it has. */
  zone?: string;
}

/** A dated field action of a campaign. */
export type ActionId = string;

/** What is done on the ground. */
export type ActionKind = "leafleting" | "door_to_door" | "market_stall" | "phone_bank" | "postering" | "petition" | "call_to_officials" | "public_meeting" | "listening" | "online_action" | "other";

/** An action in a list. */
export interface ActionRow {
  /** How many have not answered yet. */
  asked: number;
  /** Whether it is over, its results not typed yet. */
  awaits_results: boolean;
  /** The campaign it is of. */
  campaign_id: CampaignId;
  /** The name of the campaign. */
  campaign_title: string;
  /** The colour of the campaign. */
  colour: CampaignColour;
  /** And when it ends. */
  ends: string | null;
  /** How many said yes, or came. */
  found: number;
  /** The record. */
  id: ActionId;
  /** What is done. */
  kind: ActionKind;
  /** How many are still missing; none once it is over or cancelled. */
  missing: number;
  /** How many people it takes. */
  needed: number;
  /** The vote on whose eve or day it falls, though campaigning of this kind is forbidden then. */
  on_eve_of: VoteDay | null;
  /** Where. */
  place: string | null;
  /** What clocks in `zone` show when it begins. */
  starts: string;
  /** What became of it. */
  state: ActionState;
  /** Its name. */
  title: string;
  /** The zone. */
  zone: string;
}

/** An action with all that belongs to it. */
export interface ActionSheet {
  /** The action. */
  action: ActionRow;
  /** The stages of its campaign's goals, and what it brought to each. */
  feeds: Feed[];
  /** What to bring, whom to call. */
  note: string | null;
  /** To be named by an edit. */
  revision: Revision;
  /** Who was asked, and what they said. */
  volunteers: Volunteer[];
}

/** What became of an action. */
export type ActionState = "planned" | "done" | "cancelled";

/** The fields of [`ActionStateDraft`] that an edit changes; those that are left out stay. */
export interface ActionStateChanges {
  /** What became of it. */
  state?: ActionState;
}

/** A window on actions. */
export interface ActionsPage {
  /** Those of the window. */
  rows: ActionRow[];
  /** How many actions the query has in all. */
  total: number;
}

/** Which actions are asked for. */
export interface ActionsQuery {
  /** Only those of this campaign; those of all that are not set aside when none is named. */
  campaign_id?: CampaignId | null;
  /** The latest first. */
  descending?: boolean;
  /** Only those that begin on this day or later. */
  from?: string | null;
  /** How many rows, at most 500. */
  limit?: number;
  /** The first row of the window, from 0. */
  offset?: number;
  /** Only those in this state. */
  state?: ActionState | null;
  /** Only those that begin on this day or earlier. */
  until?: string | null;
  /** Only those that are still to come, or those that are past, as of today. */
  when?: ActionsWhen;
}

/** Before or after the midnight that began today. */
export type ActionsWhen = "any" | "coming" | "past";

/** A contact to add. */
export interface AddContact {
  /** Their e-mail there. */
  email?: string | null;
  /** The name of somebody who is not in the file. */
  name?: string | null;
  /** Remarks. */
  note?: string | null;
  /** Their office: "secrétaire générale". */
  office?: string | null;
  /** The organisation. */
  organisation_id: OrganisationId;
  /** The person of the section's file, if they are one; then their name there counts. */
  person_id?: PersonId | null;
  /** Their telephone there. */
  phone?: string | null;
  /** Since when they have the office. */
  since?: string | null;
  /** Their last day in the office. */
  until?: string | null;
}

/** A result for a stage. */
export interface AddCount {
  /** The result. */
  draft: CountDraft;
  /** The stage. */
  stage_id: StageId;
}

/** An exchange to note. */
export interface AddExchange {
  /** The event at which it was. */
  event_id?: EventId | null;
  /** The day, today at the latest: what is to come is an event. */
  held_on: string;
  /** How the two talked. */
  kind?: ExchangeKind;
  /** The organisation. */
  organisation_id: OrganisationId;
  /** Who took part, in order. */
  people?: ExchangePerson[];
  /** Where. */
  place?: string | null;
  /** What was promised, in order. Each becomes a task. */
  promises?: Promise[];
  /** What was said. */
  summary?: string | null;
}

/** A further goal. */
export interface AddGoal {
  /** The campaign. */
  campaign_id: CampaignId;
  /** The goal. */
  draft: GoalDraft;
}

/** Pictures for a report. */
export interface AddPhotos {
  /** The files that the person chose. */
  paths: string[];
  /** The report. */
  report: ReportId;
}

/** A programme to add. */
export interface AddProgramme {
  /** To which event. */
  event: EventId;
  /** What was proposed, corrected. */
  outline: Outline;
}

/** A new session. */
export interface AddSession {
  /** What the form shows. */
  draft: SessionDraft;
  /** Of which event. */
  event: EventId;
}

/** What became of them. */
export interface AddedPhotos {
  /** The photos added, in the order of their files. */
  added: PhotoId[];
  /** The files that could not be added. */
  refused: RefusedPicture[];
}

/** What the agenda shows of an action beside its time and its place. */
export interface AgendaAction {
  /** The campaign. */
  campaign_id: CampaignId;
  /** The name of the campaign. */
  campaign_title: string;
  /** The colour of the campaign. */
  colour: CampaignColour;
  /** What is done. */
  kind: ActionKind;
  /** How many people are still missing; none once it is over or cancelled. */
  missing: number;
  /** How many people it takes. */
  needed: number;
  /** The vote on whose eve or day it falls, though campaigning of this kind is forbidden then. */
  on_eve_of: VoteDay | null;
}

/** A line of the agenda, as seen now. Times are those of the clocks where it takes place. */
export interface AgendaItem {
  /** What of a campaign it is, if it is an action of one. */
  action: AgendaAction | null;
  /** Whether it takes whole days. */
  all_day: boolean;
  /** Whether its first day has come. */
  begun: boolean;
  /** How many said yes or came. */
  coming: number;
  /** When it ends. */
  ends: string;
  /** What kind of event it is, if it is one. */
  event_kind: EventKind | null;
  /** Its first day. */
  first_day: string;
  /** The record. */
  id: string;
  /** What it is. */
  kind: AgendaKind;
  /** Its last day: for what ends at midnight, the day before. */
  last_day: string;
  /** Whether it is over. */
  over: boolean;
  /** Where. */
  place: string | null;
  /** When it begins. */
  starts: string;
  /** Whether it takes place. */
  state: EventState;
  /** Its title. */
  title: string;
}

/** What an item of the agenda is; it says where its record is found. */
export type AgendaKind = "event" | "action";

/** Days of the agenda, both included; at most 400. */
export interface AgendaWindow {
  /** The first day. */
  from: string;
  /** The last day. */
  to: string;
}

/** What somebody says about an action. */
export interface Answer {
  /** What they say; `null` takes them off the list. */
  answer?: VolunteerAnswer | null;
  /** The action. */
  id: ActionId;
  /** Who. */
  person_id: PersonId;
}

/** A campaign to set aside or bring back. */
export interface ArchiveCampaign {
  /** Aside, or back. */
  archived: boolean;
  /** The campaign. */
  id: CampaignId;
}

/** Events to set aside or bring back. */
export interface ArchiveEvents {
  /** Aside, or back. */
  archived: boolean;
  /** The records. */
  ids: EventId[];
}

/** An organisation to set aside or bring back. */
export interface ArchivePartner {
  /** Aside, or back. */
  archived: boolean;
  /** The record. */
  id: OrganisationId;
}

/** Records to set aside or bring back. */
export interface ArchivePeople {
  /** In their place, all that a query asks for, whatever its window. */
  all_of?: PeopleQuery | null;
  /** Aside, or back. */
  archived: boolean;
  /** But not these. */
  except?: PersonId[];
  /** The records. */
  ids?: PersonId[];
}

/** As of which day. */
export interface AsOf {
  /** The day; today when none is named. */
  on?: string | null;
}

/** What somebody answered. */
export type AttendanceAnswer = "none" | "yes" | "no" | "maybe";

/** How many there are of each, over the whole list. */
export interface AttendanceCounts {
  /** Came. */
  came: number;
  /** Came without being of the section. */
  guests: number;
  /** Asked to come. */
  invited: number;
  /** On the list. */
  listed: number;
  /** Answered maybe. */
  maybe: number;
  /** Answered no. */
  no: number;
  /** Answered yes. */
  yes: number;
}

/** What is noted of somebody. What is left out stays as it is; somebody who is not on the list yet is put on it. */
export interface AttendanceDraft {
  /** What they answered. */
  answer?: AttendanceAnswer | null;
  /** Whether they came. */
  came?: Came | null;
  /** The event. */
  event: EventId;
  /** Or the name of a guest. */
  guest_name?: string | null;
  /** Whether they were asked to come. */
  invited?: boolean | null;
  /** The line they already have. */
  line?: LineId | null;
  /** Or the person of the section. */
  person_id?: PersonId | null;
}

/** A window on the list. */
export interface AttendancePage {
  /** Over the whole list, whatever the search. */
  counts: AttendanceCounts;
  /** Those of the window, in the order of names. */
  rows: Attendee[];
  /** How many lines the query has in all. */
  total: number;
}

/** What of the list is asked for. */
export interface AttendanceQuery {
  /** The event. */
  event: EventId;
  /** How many rows, at most 500. */
  limit: number;
  /** The first row of the window, from 0. */
  offset: number;
  /** Words of a name, as typed so far. */
  search?: string;
}

/** Somebody on the list. */
export interface Attendee {
  /** What they answered. */
  answer: AttendanceAnswer;
  /** Whether they came. */
  came: Came;
  /** Town, to tell people of one name apart. */
  city: string | null;
  /** The line. */
  id: LineId;
  /** Whether they were asked to come. */
  invited: boolean;
  /** Their name. */
  name: string;
  /** The person of the section; a guest has none. */
  person_id: PersonId | null;
}

/** An event whose report is to be begun. */
export interface BeginFromEvent {
  /** The event. */
  event: EventId;
}

/** A report to begin. */
export interface BeginReport {
  /** Its text; an empty page when there is none. */
  body?: Document | null;
  /** What stands above it. */
  particulars: Particulars;
}

/** One block of a report, tagged by its node type. */
export type Block = {
  content?: Inline[];
  type: "paragraph";
} | {
  attrs: HeadingAttributes;
  content?: Inline[];
  type: "heading";
} | {
  content: ListItemNode[];
  type: "bulletList";
} | {
  attrs: OrderedListAttributes;
  content: ListItemNode[];
  type: "orderedList";
} | {
  type: "horizontalRule";
} | {
  attrs: SessionAttributes;
  content?: Block[];
  type: "session";
} | {
  attrs: SpeakerAttributes;
  content?: Block[];
  type: "speaker";
} | {
  attrs: QuoteAttributes;
  content: ParagraphNode[];
  type: "quote";
} | {
  attrs: SocialPostAttributes;
  content: ParagraphNode[];
  type: "socialPost";
} | {
  content: ParagraphNode[];
  type: "announcement";
} | {
  attrs: DecisionAttributes;
  content: ParagraphNode[];
  type: "decision";
} | {
  attrs: PhotoAttributes;
  type: "photo";
} | {
  attrs: GalleryAttributes;
  type: "gallery";
} | {
  content: ParagraphNode[];
  type: "acknowledgements";
} | {
  attrs: SignatureAttributes;
  type: "signature";
};

/** A campaign at work. */
export interface BoardColumn {
  /** Its next planned actions, at most three. */
  actions: ActionRow[];
  /** How many planned actions are over, their results not typed yet. */
  awaiting_results: number;
  /** The campaign. */
  campaign: Campaign;
  /** How many actions are still to come in all. */
  coming: number;
  /** Its goals and how far they are. */
  goals: GoalCounter[];
  /** How many people these still miss. */
  missing: number;
  /** Its open tasks, added up. */
  tally: Tally;
  /** The first open tasks, at most three. */
  tasks: Task[];
}

/** Events for other calendars. */
export interface CalendarFile {
  /** These; all that are not over, and the actions of campaigns that are not, when none are named. */
  events?: EventId[] | null;
  /** The file, chosen by the person. */
  path: string;
}

/** Whether somebody came. */
export type Came = "unknown" | "yes" | "no";

/** A campaign. */
export interface Campaign {
  /** Whether it is set aside. */
  archived: boolean;
  /** Its colour, which every campaign has. Where a form names none: of a new campaign one that is not in use yet, of another the one that it has. */
  colour: CampaignColour | null;
  /** Its last day. */
  ends_on: string | null;
  /** The record. */
  id: CampaignId;
  /** Who leads it, by name. */
  lead: PersonName | null;
  /** Who leads it. */
  lead_id: PersonId | null;
  /** To be named by an edit. */
  revision: Revision;
  /** Its first day. */
  starts_on: string | null;
  /** How far it is. */
  state: CampaignState;
  /** What it is about. */
  summary: string | null;
  /** Its name. */
  title: string;
}

/** The fields of [`CampaignDraft`] that an edit changes; those that are left out stay. */
export interface CampaignChanges {
  /** Its colour, which every campaign has. Where a form names none: of a new campaign one that is not in use yet, of another the one that it has. */
  colour?: CampaignColour | null;
  /** Its last day. */
  ends_on?: string | null;
  /** Who leads it. */
  lead_id?: PersonId | null;
  /** Its first day. */
  starts_on?: string | null;
  /** How far it is. */
  state?: CampaignState;
  /** What it is about. */
  summary?: string | null;
  /** Its name. */
  title?: string;
}

/** The colour by which a campaign is recognised, in the order in which colours are given out; each differs from the others and read in both themes. */
export type CampaignColour = "amber" | "rose" | "blue" | "green" | "plum" | "clay" | "teal" | "slate";

/** What was found. */
export interface CampaignHit {
  /** Its colour. */
  colour: CampaignColour;
  /** The campaign. */
  id: CampaignId;
  /** A campaign, or an action of one. */
  kind: CampaignHitKind;
  /** Its name. */
  title: string;
}

/** A campaign, or an action of one. */
export type CampaignHitKind = {
  is: "campaign";
} | {
  /** The action. */
  action_id: ActionId;
  /** Its name. */
  action_title: string;
  is: "action";
  /** Where it is. */
  place: string | null;
  /** When it begins. */
  starts: string;
};

/** A campaign ("chantier"). */
export type CampaignId = string;

/** The fields of [`CampaignLinkDraft`] that an edit changes; those that are left out stay. */
export interface CampaignLinkChanges {
  /** What the organisation does in the campaign. */
  role?: string | null;
}

/** A partner organisation that is part of a campaign. */
export interface CampaignPartner {
  /** The link of the two. */
  id: LineId;
  /** What kind of organisation it is. */
  kind: OrganisationKind;
  /** Its name. */
  name: string;
  /** The organisation. */
  organisation_id: OrganisationId;
  /** To be named by an edit of the link. */
  revision: Revision;
  /** What it does in the campaign. */
  role: string | null;
  /** Since when. */
  since: string;
}

/** A campaign with its team and goals. Its actions and tasks are asked for by themselves. */
export interface CampaignSheet {
  /** The campaign. */
  campaign: Campaign;
  /** Its goals and how far they are. */
  goals: GoalCounter[];
  /** Its open tasks, added up. */
  tasks: Tally;
  /** Who is in its team. */
  team: TeamMember[];
}

/** How far a campaign is. */
export type CampaignState = "idea" | "preparing" | "running" | "finished";

/** How far a campaign is, as an edit by itself changes it. */
export interface CampaignStateChanges {
  /** How far it is. */
  state?: CampaignState;
}

/** A window on campaigns. */
export interface CampaignsPage {
  /** Those of the window: running, preparing, ideas, finished ones; within these the oldest first. */
  rows: Campaign[];
  /** How many campaigns the query has in all. */
  total: number;
}

/** Which campaigns are asked for. */
export interface CampaignsQuery {
  /** Those that are set aside, instead of those that are not. */
  archived?: boolean;
  /** How many rows, at most 200. */
  limit?: number;
  /** The first row of the window, from 0. */
  offset?: number;
  /** Only those in one of these states; all when empty. */
  states?: CampaignState[];
}

/** What campaigns need. */
export interface CampaignsWeek {
  /** The planned actions of the coming 14 days, each with how many people it misses. */
  actions: ActionRow[];
  /** Open tasks after their last day, the oldest first. */
  late_tasks: LateTask[];
  /** Running campaigns with their counters. */
  running: RunningCampaign[];
}

/** Somebody whom a doubtful row may be about. */
export interface Candidate {
  /** What to choose for it. */
  choice: Choice;
  /** What distinguishes people of one name: number, date of birth, town, e-mail, as far as they are known. */
  details: Difference[];
  /** "Given Family". */
  name: string;
}

/** What a person is to the section: kept apart by the rules on parties' files (CNIL deliberation 2012-020). */
export type Category = "member" | "regular_contact" | "occasional_contact";

/** A new passphrase. */
export interface ChangePassphrase {
  /** The one it has, or the code of its recovery sheet: who has lost the one proves themselves by the other. */
  current: string;
  /** The one it shall have. */
  new: string;
}

/** Whom a doubtful row is about. */
export type Choice = {
  is: "aside";
} | {
  is: "new";
} | {
  /** The record. */
  id: PersonId;
  is: "person";
} | {
  is: "row";
  /** That row. */
  row: number;
};

/** Words to choose a contact by. */
export interface ChooseContact {
  /** How many, at most 100. */
  limit: number;
  /** Of a name, an office, an organisation, as typed so far; empty for those added last. */
  typed?: string;
}

/** Choices for doubtful rows. */
export interface ChooseDoubtful {
  /** All choices for single rows. */
  choices?: RowChoice[];
  /** What becomes of doubtful rows without a choice of their own. */
  doubtful?: DoubtfulRows;
  /** The preview. */
  preview: string;
}

/** Two actions at the same time. */
export interface Clash {
  /** The one that begins first. */
  first: ActionRow;
  /** The other one. */
  second: ActionRow;
}

/** Why something was not done. A code exists only where a screen says or does something of its own about it. */
export type Code = "bad_request" | "internal" | "locked" | "cancelled" | "not_found" | "required" | "too_long" | "bad_date" | "ends_before_start" | "out_of_range" | "bad_email" | "bad_phone" | "passphrase_too_short" | "wrong_key" | "bad_recovery_code" | "file_missing" | "file_exists" | "file_truncated" | "file_foreign" | "file_damaged" | "file_newer" | "file_in_use" | "read_only" | "disk_full" | "file_unreachable" | "file_not_chosen" | "nothing_to_undo" | "changed_since" | "conflict" | "in_use" | "not_undoable" | "preview_stale" | "table_unreadable" | "mapping_incomplete" | "picture_unreadable" | "consent_missing" | "photo_incomplete" | "document_invalid" | "stage_counted" | "no_keychain";

/** What a committed operation touched, so that whoever shows it reads it again. */
export interface Committed {
  /** How many records were touched. */
  count: number;
  /** Its kind. */
  kind: OperationKind;
  /** The operation to name for undoing this change. */
  operation: OperationId;
  /** The records touched, when they are few. */
  records: string[];
  /** The revision at which the records that it touched now stand. */
  revision: Revision;
  /** Done, undone or redone. */
  role: Role;
  /** What to read again, derived from the tables that were touched. */
  topics: Topic[];
  /** Whether it can be undone (of an undoing: redone). */
  undoable: boolean;
}

/** What several photos have in common: a day's photos mostly have one photographer and one owner. */
export interface CommonDescription {
  /** Whether those who can be recognised agree; each keeps its own when empty. */
  consent?: PhotoConsent | null;
  /** Who took them; each keeps its own when empty. */
  credit?: string | null;
  /** To whom they belong; each keeps its own when empty. */
  ownership?: string | null;
}

/** An answer, with what proves it. */
export interface Consent {
  /** The answer. */
  answer: ConsentAnswer;
  /** When it was given, where known. */
  given_on: string | null;
  /** To what. */
  purpose: ConsentPurpose;
  /** How it is known: a file, a form, a conversation. */
  source: string;
}

/** Yes or no: silence is neither. */
export type ConsentAnswer = "yes" | "no";

/** What may be asked of a person's agreement. */
export type ConsentPurpose = "newsletter" | "contact" | "email" | "phone" | "post";

/** A contact, as seen on a day. */
export interface Contact {
  /** Whether they have the office on that day. */
  current: boolean;
  /** Their e-mail there. */
  email: string | null;
  /** The record. */
  id: ContactId;
  /** The name of somebody who is not in the file. */
  name: string | null;
  /** Remarks. */
  note: string | null;
  /** Their office: "secrétaire générale". */
  office: string | null;
  /** The organisation. */
  organisation_id: OrganisationId;
  /** The person of the section's file, by name. */
  person: PersonName | null;
  /** The person of the section's file, if they are one; then their name there counts. */
  person_id: PersonId | null;
  /** Their telephone there. */
  phone: string | null;
  /** To be named by an edit. */
  revision: Revision;
  /** Since when they have the office. */
  since: string | null;
  /** Their last day in the office. */
  until: string | null;
}

/** The fields of [`ContactDraft`] that an edit changes; those that are left out stay. */
export interface ContactChanges {
  /** Their e-mail there. */
  email?: string | null;
  /** The name of somebody who is not in the file. */
  name?: string | null;
  /** Remarks. */
  note?: string | null;
  /** Their office: "secrétaire générale". */
  office?: string | null;
  /** The person of the section's file, if they are one; then their name there counts. */
  person_id?: PersonId | null;
  /** Their telephone there. */
  phone?: string | null;
  /** Since when they have the office. */
  since?: string | null;
  /** Their last day in the office. */
  until?: string | null;
}

/** A contact to choose from: one who has their office today. */
export interface ContactChoice {
  /** The contact. */
  contact_id: ContactId;
  /** Their name. */
  name: string;
  /** Their office. */
  office: string | null;
  /** Its name. */
  organisation: string;
  /** Their organisation. */
  organisation_id: OrganisationId;
  /** The person of the section's file, if they are one. */
  person_id: PersonId | null;
}

/** Somebody of a partner organisation to whom the section talks. */
export type ContactId = string;

/** Where a copy goes. */
export interface CopyWorkspace {
  /** A file that does not exist yet. */
  path: string;
}

/** The fields of [`CountDraft`] that an edit changes; those that are left out stay. */
export interface CountChanges {
  /** On which day. Where a form names none: of a new entry today, of another the one that it has. */
  counted_on?: string | null;
  /** Where it comes from. */
  note?: string | null;
  /** How many more. */
  value?: number;
}

/** What a form gives of an entry. */
export interface CountDraft {
  /** On which day. Where a form names none: of a new entry today, of another the one that it has. */
  counted_on?: string | null;
  /** Where it comes from. */
  note?: string | null;
  /** How many more. */
  value: number;
}

/** An entry in a list. */
export interface CountEntry {
  /** By which action; by hand when none is named. */
  action_id: ActionId | null;
  /** The name of that action. */
  action_title: string | null;
  /** On which day. */
  counted_on: string;
  /** The entry. */
  id: LineId;
  /** Where it comes from. */
  note: string | null;
  /** To be named by an edit. */
  revision: Revision;
  /** For which stage. */
  stage_id: StageId;
  /** What is counted there. */
  unit: string;
  /** How many more. */
  value: number;
}

/** A window on entries. */
export interface CountsPage {
  /** Those of the window, the latest first. */
  rows: CountEntry[];
  /** How many there are in all. */
  total: number;
}

/** Which entries are asked for: those of a goal. */
export interface CountsQuery {
  /** The goal. */
  goal_id: GoalId;
  /** How many rows, at most 500. */
  limit: number;
  /** The first row of the window, from 0. */
  offset?: number;
}

/** A new section. */
export interface CreateWorkspace {
  /** The name of the officer who uses Ruche here. */
  officer: string;
  /** At least 8 characters. */
  passphrase: string;
  /** Where the file shall be. */
  path: string;
  /** The section's name. */
  section_name: string;
}

export interface DecisionAttributes {
  due?: string | null;
  /** Made by the editor, so that a decision is the same one after each edit. */
  id: string;
  /** Who sees to it, in words. */
  owner?: string | null;
  /** The task that the follow-up has become. */
  taskId?: string | null;
}

/** Photos and what they have in common. */
export interface DescribePhotos {
  /** What is to be said of each. */
  common: CommonDescription;
  /** The records. */
  photos: PhotoId[];
}

/** Something of a person that changes. */
export interface Difference {
  /** The field. */
  field: PersonField;
  /** What it becomes. */
  new: FieldValue;
  /** What it was; `null` where it was empty. */
  old: FieldValue | null;
}

/** The outermost node. */
export type Document = {
  content: Block[];
  type: "doc";
};

/** Why it is not sure whom a row is about. */
export type Doubt = "same_name" | "same_name_and_postcode" | "same_number_other_name" | "same_email_near_name" | "several_fit";

/** What becomes of doubtful rows. */
export type DoubtfulRows = "aside" | "proposed" | "new";

/** How a member stands with the dues of the current year. */
export type DuesFilter = "paid" | "due";

/** A person's dues: the state for a year, and the whole ledger. */
export interface DuesStanding {
  /** What was paid for it, in euro cents. */
  paid_cents: number;
  /** All entries, newest first. */
  payments: Payment[];
  /** The state for it. */
  state: DuesState;
  /** The year in question. */
  year: number;
}

/** How a person stands. */
export type DuesState = "paid" | "due" | "not_expected";

/** What was noted of an event as a whole. */
export interface EditNotes {
  /** The event. */
  event: EventId;
  /** All of it, in order. */
  notes: SessionNote[];
  /** The revision of its programme that the edit was begun from. */
  revision: Revision;
}

/** Ways of writing letters that French files come in. A byte order mark is accepted with each and never part of a cell. */
export type Encoding = "utf8" | "utf16_le" | "utf16_be" | "windows1252" | "mac_roman";

/** What an erasure leaves. */
export interface Erasure {
  /** Whether the file was written anew, so that no unused page holds a trace. `false` when the disk was full or the file held by another program: the record is gone, and the next opening writes the file anew. */
  without_trace: boolean;
}

/** An event, as seen now. */
export interface Event {
  /** Where that is. */
  address: string | null;
  /** Whether it takes whole days; times of day that a form gives are then left aside. */
  all_day: boolean;
  /** Whether the record is set aside. */
  archived: boolean;
  /** Whether its first day has come, on the clocks in its zone. */
  begun: boolean;
  /** What it is about. */
  description: string | null;
  /** When it ends; of whole days, midnight at the end of the last. A form may give any time after midnight of the last day. */
  ends: string;
  /** Its first day. */
  first_day: string;
  /** The record. */
  id: EventId;
  /** What kind of event it is. */
  kind: EventKind;
  /** Its last day: for what ends at midnight, the day before. */
  last_day: string;
  /** The partner organisation that organises it, by name. */
  organisation: OrganisationName | null;
  /** The partner organisation that organises it. */
  organisation_id: OrganisationId | null;
  /** Who organises it, in words. */
  organiser: string | null;
  /** Whether it is over. */
  over: boolean;
  /** The name of the place. */
  place: string | null;
  /** To be named by an edit. */
  revision: Revision;
  /** When it begins; of whole days, midnight at the beginning of the first. */
  starts: string;
  /** Whether it takes place. */
  state: EventState;
  /** Its title. */
  title: string;
  /** The zone of those clocks, by its IANA name. Where a form leaves it empty: of a new event that of the section, of another the one that it has. */
  zone: string;
}

/** An event with its programme in the order of time, what was noted, and who came. */
export interface EventAccount {
  /** How many were asked, answered and came. */
  attendance: AttendanceCounts;
  /** The event. */
  event: Event;
  /** What was noted of the event as a whole. */
  notes: SessionNote[];
  /** The names of those who came, in the order of names. */
  present: string[];
  /** Its sessions, with those who moderate and speak and what was noted. */
  sessions: Session[];
}

/** The fields of [`EventDraft`] that an edit changes; those that are left out stay. */
export interface EventChanges {
  /** Where that is. */
  address?: string | null;
  /** Whether it takes whole days; times of day that a form gives are then left aside. */
  all_day?: boolean;
  /** What it is about. */
  description?: string | null;
  /** When it ends; of whole days, midnight at the end of the last. A form may give any time after midnight of the last day. */
  ends?: string;
  /** What kind of event it is. */
  kind?: EventKind;
  /** The partner organisation that organises it. */
  organisation_id?: OrganisationId | null;
  /** Who organises it, in words. */
  organiser?: string | null;
  /** The name of the place. */
  place?: string | null;
  /** When it begins; of whole days, midnight at the beginning of the first. */
  starts?: string;
  /** Whether it takes place. */
  state?: EventState;
  /** Its title. */
  title?: string;
  /** The zone of those clocks, by its IANA name. Where a form leaves it empty: of a new event that of the section, of another the one that it has. */
  zone?: string;
}

/** What a form gives of an event. Times are those of the clocks in `zone`. */
export interface EventDraft {
  /** Where that is. */
  address?: string | null;
  /** Whether it takes whole days; times of day that a form gives are then left aside. */
  all_day?: boolean;
  /** What it is about. */
  description?: string | null;
  /** When it ends; of whole days, midnight at the end of the last. A form may give any time after midnight of the last day. */
  ends: string;
  /** What kind of event it is. */
  kind?: EventKind;
  /** The partner organisation that organises it. */
  organisation_id?: OrganisationId | null;
  /** Who organises it, in words. */
  organiser?: string | null;
  /** The name of the place. */
  place?: string | null;
  /** When it begins; of whole days, midnight at the beginning of the first. */
  starts: string;
  /** Whether it takes place. */
  state?: EventState;
  /** Its title. */
  title: string;
  /** The zone of those clocks, by its IANA name. Where a form leaves it empty: of a new event that of the section, of another the one that it has. */
  zone?: string;
}

/** An event found. */
export interface EventHit {
  /** The record. */
  id: EventId;
  /** What kind of event it is. */
  kind: EventKind;
  /** Where. */
  place: string | null;
  /** When it begins, on the clocks where it takes place. */
  starts: string;
  /** Its title. */
  title: string;
}

/** An event of the agenda. */
export type EventId = string;

/** What kind of event it is. */
export type EventKind = "section_meeting" | "general_assembly" | "public_meeting" | "gathering" | "training" | "action_day" | "other";

/** A report of an event, as where the event is shown. */
export interface EventReport {
  /** The event. */
  event_id: EventId;
  /** The report. */
  id: ReportId;
  /** Whether it was published. */
  status: ReportStatus;
  /** Its title. */
  title: string;
}

/** Whether an event takes place. */
export type EventState = "planned" | "held" | "cancelled";

/** Which organisation's events. */
export interface EventsOfPartner {
  /** The organisation. */
  organisation_id: OrganisationId;
}

/** What takes place in the days to come. */
export interface EventsWeek {
  /** What takes place today and on the six days after it, without what was cancelled, and the actions that are planned for the seven days after those; in the order of time. */
  agenda: AgendaItem[];
}

/** An exchange, as seen on a day. */
export interface Exchange {
  /** The event at which it was. */
  event_id: EventId | null;
  /** The day, today at the latest: what is to come is an event. */
  held_on: string;
  /** The record. */
  id: ExchangeId;
  /** How the two talked. */
  kind: ExchangeKind;
  /** The organisation. */
  organisation_id: OrganisationId;
  /** Who took part, in order. */
  people: ExchangePerson[];
  /** The names of `people`, in their order. */
  people_names: string[];
  /** Where. */
  place: string | null;
  /** How far `promises` are kept, in their order. */
  promise_states: PromiseState[];
  /** What was promised, in order. Each becomes a task. */
  promises: Promise[];
  /** To be named by an edit. */
  revision: Revision;
  /** What was said. */
  summary: string | null;
}

/** The fields of [`ExchangeDraft`] that an edit changes; those that are left out stay. */
export interface ExchangeChanges {
  /** The event at which it was. */
  event_id?: EventId | null;
  /** The day, today at the latest: what is to come is an event. */
  held_on?: string;
  /** How the two talked. */
  kind?: ExchangeKind;
  /** Who took part, in order. */
  people?: ExchangePerson[];
  /** Where. */
  place?: string | null;
  /** What was promised, in order. Each becomes a task. */
  promises?: Promise[];
  /** What was said. */
  summary?: string | null;
}

/** Something that was said between the section and a partner organisation: a meeting, a call, a message. */
export type ExchangeId = string;

/** How the two talked. */
export type ExchangeKind = "meeting" | "call" | "message" | "other";

/** Somebody who took part in an exchange: a person of the section or a contact of the organisation. */
export interface ExchangePerson {
  /** One of theirs. */
  contact_id: ContactId | null;
  /** The row; none for one that is new. */
  id: LineId | null;
  /** One of ours. */
  person_id: PersonId | null;
}

/** Where to write the organisations and their contacts. */
export interface ExportPartners {
  /** Headings of the columns, labels of kinds and the name of the sheet, by their codes; a code without a label stands for itself. */
  labels?: Record<string, string>;
  /** The file to write: a workbook where its name ends with `.xlsx`, else text (CSV). */
  path: string;
}

/** Where a report shall go. */
export interface ExportReport {
  /** As what. */
  format: ReportFormat;
  /** The file. A Markdown text has its photos in a folder beside it. */
  path: string;
  /** The record. */
  report: ReportId;
}

/** A stage that an action feeds. */
export interface Feed {
  /** Whether it is the current stage of its goal. */
  current: boolean;
  /** Its goal. */
  goal_id: GoalId;
  /** The goal's name. */
  goal_title: string | null;
  /** The stage's name. */
  label: string | null;
  /** The revision of what the action brought, to be named when it is typed anew; `null` before it was typed. */
  revision: Revision | null;
  /** The stage. */
  stage_id: StageId;
  /** What is counted. */
  unit: string;
  /** What the action brought, once it was typed. */
  value: number | null;
}

/** The value of a field. */
export type FieldValue = {
  is: "text";
  value: string;
} | {
  is: "day";
  value: string;
} | {
  is: "category";
  value: Category;
} | {
  is: "left";
  value: LeftReason;
} | {
  is: "answer";
  value: ConsentAnswer;
} | {
  is: "dues";
  value: {
    /** Euro cents. */
    amount_cents: number;
    /** The year. */
    year: number;
  };
};

/** A file as it looks. */
export interface FileLook {
  /** What the columns most probably mean. */
  mapping: Mapping;
  /** The file's name, without its folder. */
  name: string;
  /** How the table lies in it, with the names of its columns and its first rows. */
  table: Recognised;
}

/** Words to search by. */
export interface FindAnything {
  /** As typed so far. */
  typed: string;
}

/** Words to find events by. */
export interface FindEvents {
  /** As typed so far. */
  typed: string;
}

/** Words to find organisations by. */
export interface FindPartners {
  /** As typed so far. */
  typed: string;
}

/** Words to find people by. */
export interface FindPeople {
  /** As typed so far. */
  typed: string;
}

/** Words to find reports by. */
export interface FindReports {
  /** As typed so far. */
  typed: string;
}

/** What a decision asks for. */
export interface FollowUp {
  /** Who does it. */
  assignee_id?: PersonId | null;
  /** The decision of its text. */
  decision: string;
  /** The last day for it. */
  due_on?: string | null;
  /** The report. */
  report: ReportId;
  /** What is to be done. */
  title: string;
}

/** A file to take off the list. */
export interface ForgetFile {
  /** The file. */
  path: string;
}

/** The kinds of file that hold tables. */
export type Format = {
  /** How bytes become letters. */
  encoding: Encoding;
  kind: "csv";
  /** What stands between two cells. */
  separator: Separator;
} | {
  kind: "xlsx";
  /** The name of the sheet to read. */
  sheet: string;
} | {
  kind: "ods";
  /** The name of the sheet to read. */
  sheet: string;
};

/** What was found, each domain for itself, at most six of each. */
export interface Found {
  campaigns: CampaignHit[];
  /** The words that were searched in place of those typed, when those are nowhere. */
  corrected: string | null;
  events: EventHit[];
  partners: OrganisationHit[];
  people: PersonHit[];
  reports: ReportHit[];
  tasks: TaskHit[];
}

export interface GalleryAttributes {
  /** Where the complete gallery is. */
  link?: Href | null;
  /** The ownership line of the whole gallery, e.g. "Photos : propriété du parti". */
  ownership?: string | null;
  photoIds: string[];
}

/** The fields of [`GoalDraft`] that an edit changes; those that are left out stay. */
export interface GoalChanges {
  /** What is reached one after the other; at least one. */
  stages?: StageDraft[];
  /** Its name, where the units do not say enough. */
  title?: string | null;
}

/** A goal and how far it is. */
export interface GoalCounter {
  /** The place of the current stage: the first that is not reached, or the last one when all are. */
  current: number;
  /** The goal. */
  id: GoalId;
  /** Where the present pace of the current stage leads; `null` when nothing is running or nothing was counted. */
  pace: Pace | null;
  /** To be named by an edit. */
  revision: Revision;
  /** Its stages, in order; at least one. */
  stages: StageCounter[];
  /** Its name, where the units do not say enough. */
  title: string | null;
}

/** What a form gives of a goal: "103 of 185 members of parliament, then 4.7 million citizens" is one goal of two stages. */
export interface GoalDraft {
  /** What is reached one after the other; at least one. */
  stages?: StageDraft[];
  /** Its name, where the units do not say enough. */
  title?: string | null;
}

/** A goal of a campaign. */
export type GoalId = string;

export interface HeadingAttributes {
  level: HeadingLevel;
}

export type HeadingLevel = 2 | 3 | 4;

/** One line of a history. */
export interface HistoryEntry {
  /** Who did it. */
  actor: string;
  /** When, as clocks in the section's zone showed it. */
  at: string;
  /** What it changed of this record; for the history of the section, of the first records. */
  changes: RecordChange[];
  /** Its kind. */
  kind: OperationKind;
  /** The operation. */
  operation: OperationId;
  /** How many records it touched. */
  records: number;
  /** Done, undone or done again. */
  role: Role;
  /** Whether it can be undone. */
  undo: Undoable;
}

export type Href = string;

/** How many rows of each kind, and what was noticed on the way. */
export interface ImportCounts {
  /** Rows that change somebody. */
  changed: number;
  /** Rows left aside. */
  doubtful: number;
  /** Rows about somebody new. */
  new: number;
  /** Rows refused. */
  refused: number;
  /** What was noticed in the rows that are brought in. */
  remarks: Remarks;
  /** Rows in all. */
  rows: number;
  /** Rows that change nothing. */
  same: number;
}

/** A part of the rows with one verdict. */
export interface ImportPage {
  /** Those of the window. */
  rows: ImportRow[];
  /** How many rows can be looked at: the first ones, when there are very many. */
  total: number;
}

/** What an import would do. */
export interface ImportPreview {
  /** How many rows of each kind. */
  counts: ImportCounts;
  /** What to name for seeing its rows and for importing. It holds until the section is locked or the next preview is made. */
  preview: string;
}

/** A row of the file, and what becomes of it. */
export interface ImportRow {
  /** Whom it may be about, when it is doubtful. */
  candidates: Candidate[];
  /** Whether a person chose, when it would be doubtful. */
  chosen: boolean;
  /** What changes, or what the new record holds; of a doubtful row, what it says to tell people of one name apart. */
  differences: Difference[];
  /** Why it is doubtful. */
  doubt: Doubt | null;
  /** Why it is refused. */
  issues: RowIssue[];
  /** The name in it, "Given Family". */
  name: string;
  /** Where it stands in the file. */
  row: number;
  /** The e-mail address is that of somebody of another name. */
  shares_email: boolean;
  /** What becomes of it. */
  verdict: Verdict;
}

export type Inline = {
  marks?: Mark[];
  /** Never empty: the editor cannot hold an empty piece of text. */
  text: string;
  type: "text";
} | {
  marks?: Mark[];
  type: "hardBreak";
};

/** Who is asked to come. */
export interface Invite {
  /** And every member who has not left. */
  all_members?: boolean;
  /** To which event. */
  event: EventId;
  /** These people. */
  people?: PersonId[];
}

/** Who joins a team, as what. */
export interface JoinTeam {
  /** The campaign. */
  id: CampaignId;
  /** Who. */
  person_id: PersonId;
  /** As what. */
  role?: string | null;
}

/** What may be missing from a record. */
export type Lacking = "email" | "phone" | "address";

/** The language of the interface. */
export type Language = "fr" | "en";

/** A task that is late. */
export interface LateTask {
  /** The name of the campaign it is for. */
  campaign_title: string | null;
  /** The task. */
  task: Task;
}

/** How a table lies in its file. Guessed by [`recognise`](super::recognise), corrected by a person, obeyed by [`read`](super::read). */
export interface Layout {
  /** The kind of file, with what is particular to it. */
  format: Format;
  /** The row that holds the column names, numbered as [`Row::number`](super::Row::number); what stands above it is no data. None: every row is data. */
  header_row: number | null;
}

/** Who leaves a team. */
export interface LeaveTeam {
  /** The campaign. */
  id: CampaignId;
  /** Who. */
  person_id: PersonId;
}

/** Why a person is no longer a member of this section. */
export type LeftReason = "resigned" | "transferred" | "lapsed" | "excluded" | "deceased";

/** A row that hangs on another record and has no page of its own. */
export type LineId = string;

/** Where a link leads. */
export interface Link {
  href: Href;
}

/** A campaign that an organisation becomes part of. */
export interface LinkCampaign {
  /** The campaign. */
  campaign_id: CampaignId;
  /** The organisation. */
  organisation_id: OrganisationId;
  /** What the organisation does in it. */
  role?: string | null;
}

export type ListItemNode = {
  content?: Block[];
  type: "listItem";
};

/** A file to look at. */
export interface LookAtFile {
  /** How it is to be read, when a person corrected that: the row of the column names is looked for again. */
  format?: Format | null;
  /** How its table lies in it, when a person corrected that too. */
  layout?: Layout | null;
  /** The file. */
  path: string;
}

/** Settings to change. */
export interface MachineChange {
  /** The language. */
  language?: Language | null;
  /** Minutes without use after which the section is locked; 0 for never. */
  lock_minutes?: number | null;
  /** The theme. */
  theme?: Theme | null;
}

/** What the interface needs to know of this machine. */
export interface MachineSettings {
  /** Whether this system has a keychain that Ruche can use. */
  keychain: boolean;
  /** The chosen language; `null` for the system's. */
  language: Language | null;
  /** Minutes without use after which the section is locked; 0 for never. */
  lock_minutes: number;
  /** The fewest characters of a passphrase. */
  min_passphrase_length: number;
  /** Files opened lately, the last one first. */
  recent: RecentFile[];
  /** The chosen theme. */
  theme: Theme;
  /** The program's version. */
  version: string;
}

/** What the columns of a file mean, and what the people are that it brings. */
export interface Mapping {
  /** What people are to the section who are not in it yet. */
  category: Category;
  /** One a column, from the left. */
  columns: Meaning[];
}

export type Mark = {
  type: "bold";
} | {
  type: "italic";
} | {
  attrs: Link;
  type: "link";
};

/** What a column means. */
export type Meaning = "ignored" | "family_name" | "given_name" | "family_and_given_name" | "given_and_family_name" | "born_on" | "any_phone" | "joined_on" | "dues_year" | "dues_amount" | "dues_means" | "note_with_name" | "newsletter" | "contact" | "answered_on" | "tags" | PersonText;

/** How money came. */
export type Means = "cheque" | "card" | "transfer" | "direct_debit" | "cash" | "other";

/** A session and where it goes. */
export interface MoveSession {
  /** Before the one that is before it; else after the one after it. */
  earlier: boolean;
  /** The session. */
  id: SessionId;
}

/** A given and a family name; either may be empty. */
export interface NameParts {
  /** Family name. */
  family_name: string;
  /** Given name. */
  given_name: string;
}

/** A record as people know it. */
export interface NamedRecord {
  /** A person's name, or the title of what is none. */
  name: string;
  /** The record. */
  record: string;
}

/** What the short form gives: the campaign, and the first thing to reach. */
export interface NewCampaign {
  /** Its colour, which every campaign has. Where a form names none: of a new campaign one that is not in use yet, of another the one that it has. */
  colour?: CampaignColour | null;
  /** Its last day. */
  ends_on?: string | null;
  /** Who leads it. */
  lead_id?: PersonId | null;
  /** Its first day. */
  starts_on?: string | null;
  /** How far it is. */
  state?: CampaignState;
  /** What it is about. */
  summary?: string | null;
  /** How many to reach, with `unit`; neither when there is no goal yet. */
  target?: number | null;
  /** Its name. */
  title?: string;
  /** Of what: "signatures". */
  unit?: string | null;
}

/** What kind of note it is; the report is begun from them. */
export type NoteKind = "text" | "announcement" | "proposal" | "decision" | "follow_up" | "quote";

/** Notes of a day. */
export interface Notes {
  /** The day that its times are of. */
  day: string;
  /** The text, as typed or pasted. */
  text: string;
}

/** A command without a request. */
export type Nothing = Record<string, never>;

/** The numbering of an ordered list, by the letter HTML gives it. */
export type Numbering = "1" | "a" | "A" | "i" | "I";

/** A photo of the text that cannot be published as it is. */
export interface Obstacle {
  /** What it lacks. */
  lacks: PhotoLack[];
  /** The photo. */
  photo_id: PhotoId;
}

/** Which action. */
export interface OneAction {
  /** The action. */
  id: ActionId;
}

/** Which contact. */
export interface OneContact {
  /** The record. */
  id: ContactId;
}

/** Which result. */
export interface OneCount {
  /** The entry. */
  id: LineId;
}

/** Which event. */
export interface OneEvent {
  /** The record. */
  id: EventId;
}

/** Which exchange. */
export interface OneExchange {
  /** The record. */
  id: ExchangeId;
}

/** Which goal. */
export interface OneGoal {
  /** The goal. */
  id: GoalId;
}

/** Which line of a list. */
export interface OneLine {
  /** The line. */
  line: LineId;
}

/** Which link of an organisation and a campaign. */
export interface OneLink {
  /** The link. */
  id: LineId;
}

/** Which organisation. */
export interface OneOrganisation {
  /** The record. */
  id: OrganisationId;
}

/** Which person. */
export interface OnePerson {
  /** The record. */
  id: PersonId;
}

/** Which photo. */
export interface OnePhoto {
  /** The record. */
  photo: PhotoId;
}

/** Which preview. */
export interface OnePreview {
  /** The preview. */
  preview: string;
}

/** Which report. */
export interface OneReport {
  /** The record. */
  report: ReportId;
}

/** Which session. */
export interface OneSession {
  /** The session. */
  id: SessionId;
}

/** Which task. */
export interface OneTask {
  /** The task. */
  id: TaskId;
}

/** A promise that is waited for: its task is open. */
export interface OpenPromise {
  /** The exchange in which it was made. */
  exchange_id: ExchangeId;
  /** The day of that. */
  held_on: string;
  /** The promise. */
  promise: Promise;
  /** How far it is kept. */
  state: PromiseState;
}

/** How a file is opened. */
export interface OpenWorkspace {
  /** With what. */
  key: OpeningKey;
  /** The file. */
  path: string;
}

/** What opens a file. */
export type OpeningKey = {
  secret: string;
  with: "passphrase";
} | {
  secret: string;
  with: "recovery_code";
} | {
  with: "keychain";
};

/** One journalled operation. */
export type OperationId = string;

export type OperationKind = "section.set_up" | "section.found" | "section.change" | "people.create" | "people.edit" | "people.archive" | "people.restore" | "people.erase" | "people.import" | "dues.record" | "dues.reverse" | "tasks.create" | "tasks.edit" | "tasks.done" | "tasks.reopen" | "tasks.remove" | "campaigns.create" | "campaigns.edit" | "campaigns.state" | "campaigns.archive" | "campaigns.restore" | "campaigns.team" | "campaigns.edit_member" | "campaigns.vote_days" | "goals.add" | "goals.edit" | "goals.remove" | "counts.add" | "counts.edit" | "counts.remove" | "actions.plan" | "actions.edit" | "actions.state" | "actions.answer" | "actions.results" | "partners.create" | "partners.edit" | "partners.archive" | "partners.restore" | "partners.remove" | "partners.add_contact" | "partners.edit_contact" | "partners.remove_contact" | "partners.erase_contact" | "partners.add_exchange" | "partners.edit_exchange" | "partners.remove_exchange" | "partners.link_campaign" | "partners.edit_link" | "partners.unlink_campaign" | "events.create" | "events.edit" | "events.archive" | "events.restore" | "events.add_session" | "events.edit_session" | "events.move_session" | "events.remove_session" | "events.add_programme" | "events.edit_notes" | "events.invite" | "events.attend" | "events.unlist" | "reports.begin" | "reports.write" | "reports.rename" | "reports.publish" | "reports.unpublish" | "reports.follow_up" | "reports.remove" | "reports.export" | "photos.add" | "photos.describe" | "photos.remove";

export interface OrderedListAttributes {
  /** The number of the first item. */
  start: number;
  /** How items are numbered; 1, 2, 3 when absent. */
  type?: Numbering | null;
}

/** A partner organisation with all that is known of it, as seen on a day. */
export interface Organisation {
  /** Where it is, with its line breaks. */
  address: string | null;
  /** Whether the record is set aside. */
  archived: boolean;
  /** The campaigns that it is part of. */
  campaigns: OrganisationCampaign[];
  /** Its contacts: those of today by name, then the former ones. */
  contacts: Contact[];
  /** Its e-mail. */
  email: string | null;
  /** The exchanges with it, the latest first, at most 200. */
  exchanges: Exchange[];
  /** How many exchanges there are in all. */
  exchanges_total: number;
  /** The record. */
  id: OrganisationId;
  /** What kind of organisation it is. */
  kind: OrganisationKind;
  /** The day of the last exchange with it. */
  last_exchange_on: string | null;
  /** Its name. */
  name: string;
  /** Remarks. */
  note: string | null;
  /** The promises of either side whose task is open, of all exchanges: those with the nearest last day first. */
  open_promises: OpenPromise[];
  /** Its telephone. */
  phone: string | null;
  /** To be named by an edit. */
  revision: Revision;
  /** Whether there was no exchange with it for six months, counted from its record where there was none at all. */
  silent: boolean;
  /** Its website, as typed. */
  website: string | null;
}

/** A campaign that a partner organisation is part of. */
export interface OrganisationCampaign {
  /** The campaign. */
  campaign_id: CampaignId;
  /** The link of the two. */
  id: LineId;
  /** To be named by an edit of the link. */
  revision: Revision;
  /** What the organisation does in it. */
  role: string | null;
  /** Since when. */
  since: string;
  /** Its title. */
  title: string;
}

/** The fields of [`OrganisationDraft`] that an edit changes; those that are left out stay. */
export interface OrganisationChanges {
  /** Where it is, with its line breaks. */
  address?: string | null;
  /** Its e-mail. */
  email?: string | null;
  /** What kind of organisation it is. */
  kind?: OrganisationKind;
  /** Its name. */
  name?: string;
  /** Remarks. */
  note?: string | null;
  /** Its telephone. */
  phone?: string | null;
  /** Its website, as typed. */
  website?: string | null;
}

/** What a form gives of a partner organisation. */
export interface OrganisationDraft {
  /** Where it is, with its line breaks. */
  address?: string | null;
  /** Its e-mail. */
  email?: string | null;
  /** What kind of organisation it is. */
  kind?: OrganisationKind;
  /** Its name. */
  name?: string;
  /** Remarks. */
  note?: string | null;
  /** Its telephone. */
  phone?: string | null;
  /** Its website, as typed. */
  website?: string | null;
}

/** An organisation found. */
export interface OrganisationHit {
  /** The contact whose name or office holds a word that was typed, where the name of the organisation does not hold them all. */
  contact: string | null;
  /** The record. */
  id: OrganisationId;
  /** What kind of organisation it is. */
  kind: OrganisationKind;
  /** Its name. */
  name: string;
}

/** A partner organisation. */
export type OrganisationId = string;

/** What kind of organisation it is. */
export type OrganisationKind = "party" | "sister_party" | "union" | "association" | "town_hall" | "other";

/** The organisation that is named, as other records show it. */
export interface OrganisationName {
  /** The record. */
  id: OrganisationId;
  /** Its name. */
  name: string;
}

/** An organisation in a list. */
export interface OrganisationRow {
  /** Whether the record is set aside. */
  archived: boolean;
  /** How many contacts have their office today. */
  contacts: number;
  /** Its e-mail. */
  email: string | null;
  /** The record. */
  id: OrganisationId;
  /** What kind of organisation it is. */
  kind: OrganisationKind;
  /** The day of the last exchange with it. */
  last_exchange_on: string | null;
  /** Of these, after their last day. */
  late_promises: number;
  /** Its name. */
  name: string;
  /** Promises, of either side, whose task is open. */
  open_promises: number;
  /** Its telephone. */
  phone: string | null;
  /** Whether there was no exchange with it for six months, counted from its record where there was none at all. */
  silent: boolean;
}

/** A window on organisations. */
export interface OrganisationsPage {
  /** Those of the window. */
  rows: OrganisationRow[];
  /** How many organisations the query has in all. */
  total: number;
}

/** Which organisations are asked for. */
export interface OrganisationsQuery {
  /** Those that are set aside, in place of the others. */
  archived?: boolean;
  /** Backwards. */
  descending?: boolean;
  /** Only these; all when empty. */
  kinds?: OrganisationKind[];
  /** How many rows, at most 500. */
  limit?: number;
  /** The first row of the window, from 0. */
  offset?: number;
  /** Words of a name, of a contact, of an address, as typed so far. */
  search?: string;
  /** Only those with which there was no exchange for six months. */
  silent?: boolean;
  /** The order. */
  sort?: OrganisationsSort;
}

/** The order of organisations. */
export type OrganisationsSort = "name" | "last_exchange";

/** A proposed programme. */
export interface Outline {
  /** What concerns the event as a whole. */
  notes: SessionNote[];
  /** The sessions, in the order of the notes. */
  sessions: OutlinedSession[];
}

/** A proposed session. */
export interface OutlinedSession {
  /** What it would be. */
  draft: SessionDraft;
  /** The line of the text that begins it, from 1. */
  line: number;
}

/** Where the present pace leads. */
export interface Pace {
  /** How many a week, rounded. */
  per_week: number;
  /** How many per cent of the target will be reached by then, rounded down; may be over 100. */
  percent: number | null;
  /** The day on which the target will be reached; `null` when that is more than ten years away. */
  reached_on: string | null;
  /** The campaign's last day, where it has one that is still to come. */
  until: string | null;
}

export type ParagraphNode = {
  content?: Inline[];
  type: "paragraph";
};

/** What stands above a report. */
export interface Particulars {
  /** Who wrote the report, as its readers are to know them. */
  author: string | null;
  /** The day that it is about. */
  held_on: string | null;
  /** The last day, when there were several. */
  held_until: string | null;
  /** The language it is written in. */
  language: ReportLanguage;
  /** Where it was held. */
  place: string | null;
  /** A line under it. */
  subtitle: string | null;
  /** The title. */
  title: string;
}

/** The fields of [`Particulars`] that an edit changes; those that are left out stay. */
export interface ParticularsChanges {
  /** Who wrote the report, as its readers are to know them. */
  author?: string | null;
  /** The day that it is about. */
  held_on?: string | null;
  /** The last day, when there were several. */
  held_until?: string | null;
  /** The language it is written in. */
  language?: ReportLanguage;
  /** Where it was held. */
  place?: string | null;
  /** A line under it. */
  subtitle?: string | null;
  /** The title. */
  title?: string;
}

/** An event in which a partner organisation has a part. */
export interface PartnerEvent {
  /** Its first day. */
  first_day: string;
  /** The event. */
  id: EventId;
  /** What part the organisation has in it. */
  role: PartnerRole;
  /** Its title. */
  title: string;
}

/** The events in which an organisation has a part. */
export interface PartnerEvents {
  /** The events, the latest first; one for each part that it has in them. */
  events: PartnerEvent[];
  /** The reports of these events, the latest first. */
  reports: EventReport[];
}

/** What part a partner organisation has in an event. */
export type PartnerRole = "organiser" | "speaker" | "exchange";

/** Which campaign. */
export interface PartnersOfCampaign {
  /** The campaign. */
  campaign_id: CampaignId;
}

/** What partner organisations ask of the section this week. */
export interface PartnersWeek {
  /** Organisations with which there was no exchange for six months, the longest silent first, at most five. */
  silent: SilentOrganisation[];
  /** How many there are in all. */
  silent_total: number;
}

/** One entry of the ledger. */
export interface Payment {
  /** Euro cents; negative for a reversal. */
  amount_cents: number;
  /** The entry. */
  id: PaymentId;
  /** How it came. */
  means: Means;
  /** A remark. */
  note: string | null;
  /** When it came, where known. */
  received_on: string | null;
  /** Whether another entry reverses this one. */
  reversed: boolean;
  /** The entry that this one reverses. */
  reverses: PaymentId | null;
  /** The year it is for. */
  year: number;
}

/** What a form gives of a payment. */
export interface PaymentDraft {
  /** Euro cents, more than none. */
  amount_cents: number;
  /** How it came. */
  means: Means;
  /** A remark. */
  note?: string | null;
  /** Who paid. */
  person_id: PersonId;
  /** When it came, where known. */
  received_on?: string | null;
  /** For which year. */
  year: number;
}

/** A payment of dues, one entry of the ledger. */
export type PaymentId = string;

/** A window on the list. */
export interface PeoplePage {
  /** Those of the window. */
  rows: PersonRow[];
  /** How many people the query has in all. */
  total: number;
}

/** What of the people is asked for. */
export interface PeopleQuery {
  /** Only these; all when empty. */
  categories?: Category[];
  /** Backwards. */
  descending?: boolean;
  /** How they stand with this year's dues. */
  dues?: DuesFilter | null;
  /** Only those who lack this. */
  lacking?: Lacking | null;
  /** How many rows, at most 500. */
  limit?: number;
  /** The first row of the window, from 0. */
  offset?: number;
  /** Whether they are still here. */
  presence?: Presence;
  /** Words of a name, an e-mail, a telephone number, a town, as typed so far. */
  search?: string;
  /** The order. */
  sort?: PeopleSort;
  /** Only those with this tag. */
  tag?: string | null;
}

/** By what the list is sorted; the name decides among equals. */
export type PeopleSort = "name" | "category" | "city" | "joined";

/** A person. */
export interface Person {
  /** Whether the record is set aside. */
  archived: boolean;
  /** Date of birth. */
  born_on: string | null;
  /** What they are to the section. */
  category: Category;
  /** Town. */
  city: string | null;
  /** Mme, M., ... */
  civility: string | null;
  /** What they agreed to or refused, the last answer by purpose. In a form and an edit, the answers to keep: a purpose that is not named keeps its answer. */
  consents: Consent[];
  /** E-mail. May be shared by a couple. */
  email: string | null;
  /** Family name, as typed. */
  family_name: string;
  /** Given name, as typed. */
  given_name: string;
  /** The record's id. */
  id: PersonId;
  /** Date of joining. */
  joined_on: string | null;
  /** Date of leaving. */
  left_on: string | null;
  /** Why they left; set means that they have left. */
  left_reason: LeftReason | null;
  /** The party's number for them, as given. */
  member_number: string | null;
  /** Mobile. */
  mobile: string | null;
  /** Remarks. */
  note: string | null;
  /** Where the record comes from (CNIL deliberations 2012-020 and 2012-021); empty, it was made by hand. */
  origin: string;
  /** Landline. */
  phone: string | null;
  /** Postcode, as text. */
  postcode: string | null;
  /** To be named by an edit. */
  revision: Revision;
  /** Street and whatever stands above it, with its line breaks. */
  street: string | null;
  /** Themes and groups. */
  tags: string[];
}

/** The fields of [`PersonDraft`] that an edit changes; those that are left out stay. */
export interface PersonChanges {
  /** Date of birth. */
  born_on?: string | null;
  /** What they are to the section. */
  category?: Category;
  /** Town. */
  city?: string | null;
  /** Mme, M., ... */
  civility?: string | null;
  /** What they agreed to or refused, the last answer by purpose. In a form and an edit, the answers to keep: a purpose that is not named keeps its answer. */
  consents?: Consent[];
  /** E-mail. May be shared by a couple. */
  email?: string | null;
  /** Family name, as typed. */
  family_name?: string;
  /** Given name, as typed. */
  given_name?: string;
  /** Date of joining. */
  joined_on?: string | null;
  /** Date of leaving. */
  left_on?: string | null;
  /** Why they left; set means that they have left. */
  left_reason?: LeftReason | null;
  /** The party's number for them, as given. */
  member_number?: string | null;
  /** Mobile. */
  mobile?: string | null;
  /** Remarks. */
  note?: string | null;
  /** Where the record comes from (CNIL deliberations 2012-020 and 2012-021); empty, it was made by hand. */
  origin?: string;
  /** Landline. */
  phone?: string | null;
  /** Postcode, as text. */
  postcode?: string | null;
  /** Street and whatever stands above it, with its line breaks. */
  street?: string | null;
  /** Themes and groups. */
  tags?: string[];
}

/** What a form gives of a person. */
export interface PersonDraft {
  /** Date of birth. */
  born_on?: string | null;
  /** What they are to the section. */
  category?: Category;
  /** Town. */
  city?: string | null;
  /** Mme, M., ... */
  civility?: string | null;
  /** What they agreed to or refused, the last answer by purpose. In a form and an edit, the answers to keep: a purpose that is not named keeps its answer. */
  consents?: Consent[];
  /** E-mail. May be shared by a couple. */
  email?: string | null;
  /** Family name, as typed. */
  family_name?: string;
  /** Given name, as typed. */
  given_name?: string;
  /** Date of joining. */
  joined_on?: string | null;
  /** Date of leaving. */
  left_on?: string | null;
  /** Why they left; set means that they have left. */
  left_reason?: LeftReason | null;
  /** The party's number for them, as given. */
  member_number?: string | null;
  /** Mobile. */
  mobile?: string | null;
  /** Remarks. */
  note?: string | null;
  /** Where the record comes from (CNIL deliberations 2012-020 and 2012-021); empty, it was made by hand. */
  origin?: string;
  /** Landline. */
  phone?: string | null;
  /** Postcode, as text. */
  postcode?: string | null;
  /** Street and whatever stands above it, with its line breaks. */
  street?: string | null;
  /** Themes and groups. */
  tags?: string[];
}

/** A field of a person, or of what belongs to one. */
export type PersonField = "category" | "family_name" | "given_name" | "born_on" | "joined_on" | "left_on" | "left_reason" | "tags" | "newsletter" | "contact" | "dues" | PersonText;

/** A person found. */
export interface PersonHit {
  /** What they are to the section. */
  category: Category;
  /** Town, to tell people of one name apart. */
  city: string | null;
  /** The record. */
  id: PersonId;
  /** "Given Family". */
  name: string;
}

/** A person of the section: member or contact. */
export type PersonId = string;

/** Who, by name. */
export interface PersonName {
  /** The record. */
  id: PersonId;
  /** "Given Family". */
  name: string;
}

/** A person in a list. */
export interface PersonRow {
  /** Whether the record is set aside. */
  archived: boolean;
  /** What they are to the section. */
  category: Category;
  /** Town. */
  city: string | null;
  /** How they stand with the dues of the current year. */
  dues: DuesState;
  /** The last year for which dues were paid. */
  dues_year: number | null;
  /** E-mail. */
  email: string | null;
  /** Family name. */
  family_name: string;
  /** Given name. */
  given_name: string;
  /** The record's id. */
  id: PersonId;
  /** Date of joining. */
  joined_on: string | null;
  /** Whether they have left. */
  left_reason: LeftReason | null;
  /** The number to call: the mobile, else the landline. */
  phone: string | null;
}

/** A field of a person that is a text and may be missing. */
export type PersonText = "member_number" | "civility" | "street" | "postcode" | "city" | "phone" | "mobile" | "email" | "note";

/** A photo of a report. */
export interface Photo {
  /** What goes with it. */
  description: PhotoDescription;
  /** In pixels. */
  height: number;
  /** The record. */
  id: PhotoId;
  /** To be named by an edit of its description. */
  revision: Revision;
  /** When it was taken, by the clock of the camera. */
  taken_on: string | null;
  /** In pixels. */
  width: number;
}

export interface PhotoAttributes {
  photoId: string;
}

/** The fields of [`PhotoDescription`] that an edit changes; those that are left out stay. */
export interface PhotoChanges {
  /** What it shows, for those who do not see it. */
  alt?: string | null;
  /** What stands under it. */
  caption?: string | null;
  /** Whether those who can be recognised agree. */
  consent?: PhotoConsent;
  /** Who took it. */
  credit?: string | null;
  /** To whom it belongs, e.g. "Photos : propriété du parti". */
  ownership?: string | null;
}

/** Whether those who can be recognised agree to be shown. */
export type PhotoConsent = "not_needed" | "granted" | "pending" | "refused";

/** The description of a photo, and whether it may be shown. */
export interface PhotoDescription {
  /** What it shows, for those who do not see it. */
  alt: string | null;
  /** What stands under it. */
  caption: string | null;
  /** Whether those who can be recognised agree. */
  consent: PhotoConsent;
  /** Who took it. */
  credit: string | null;
  /** To whom it belongs, e.g. "Photos : propriété du parti". */
  ownership: string | null;
}

/** A photo with its caption, credit and consent. */
export type PhotoId = string;

/** What a photo lacks. */
export type PhotoLack = "picture" | "consent" | "consent_refused" | "alternative_text" | "credit";

/** An action for a campaign. */
export interface PlanAction {
  /** The campaign. */
  campaign_id: CampaignId;
  /** What the form shows. */
  draft: ActionDraft;
}

/** An action that was planned or changed, and what should be looked at again. A warning never stands in the way. */
export interface Planned {
  /** The action. */
  id: ActionId;
  /** The vote on whose eve or day it falls, though campaigning of this kind is forbidden then. */
  on_eve_of: VoteDay | null;
}

/** Whether somebody is still here. */
export type Presence = "present" | "left" | "archived" | "all";

/** A file to preview. */
export interface PreviewImport {
  /** How its table lies in it; as it most probably does, when left out. */
  layout?: Layout | null;
  /** What its columns mean; what they most probably do, when left out. */
  mapping?: Mapping | null;
  /** The file. */
  path: string;
  /** Whether rows with an unreadable cell are brought in without it, its text kept in the note. */
  unreadable_to_note?: boolean;
}

/** Which rows of a preview. */
export interface PreviewRows {
  /** How many rows, at most 500. */
  limit: number;
  /** The first row of the window, from 0. */
  offset: number;
  /** The preview. */
  preview: string;
  /** Those with this verdict. */
  verdict: Verdict;
}

/** A refusal, as it crosses the contract: the words are the interface's. */
export interface Problem {
  /** What happened. */
  code: Code;
  /** The field of the request that it is about, if one is. */
  field?: string | null;
  /** What the sentence needs: counts, limits, names of fields. */
  params?: Record<string, string>;
}

/** The programme of an event. */
export interface Programme {
  /** What was noted of the event as a whole. */
  notes: SessionNote[];
  /** What looks odd; nothing of it is refused. */
  remarks: Remark[];
  /** That of the event, to be named by an edit of its notes. */
  revision: Revision;
  /** The sessions, in the order of time. */
  sessions: Session[];
}

/** Something that one side promised the other. */
export interface Promise {
  /** Whether it was us who promised. */
  by_us: boolean;
  /** Who of theirs promised it, or was promised it. */
  contact_id: ContactId | null;
  /** The last day for it; of its task while that is open. */
  due_on: string | null;
  /** The row; none for one that is new. */
  id: LineId | null;
  /** Who of ours keeps it, or sees to it that it is kept; the task is theirs, and while it is open says who. */
  person_id: PersonId | null;
  /** What was promised. */
  text: string;
}

/** How far a promise is kept. */
export interface PromiseState {
  /** The name of who of theirs promised it or was promised it. */
  contact: string | null;
  /** Whether the task is done. */
  done: boolean;
  /** The promise. */
  id: LineId;
  /** Whether its task is open after the last day for it. */
  late: boolean;
  /** The name of who of ours keeps it or sees to it. */
  person: string | null;
  /** Its task; none when that was removed: then it is waited for no more. */
  task_id: TaskId | null;
}

/** One time that a report left the section as a file. */
export interface Publication {
  /** When, in UTC. */
  at: string;
  /** As what. */
  format: ReportFormat;
  /** SHA-256 of the file, in hexadecimal digits. */
  sha256: string;
  /** How often the text had been written by then. */
  text_version: number;
}

/** Whether the keychain keeps the key. */
export interface QuickUnlock {
  /** Keep it, or take it out. */
  enabled: boolean;
}

export interface QuoteAttributes {
  author: string;
  date?: string | null;
  office?: string | null;
  /** Where it was said or printed, in words. */
  source?: string | null;
  sourceUrl?: Href | null;
}

/** Which campaign, as of which day. */
export interface ReadCampaign {
  /** The campaign. */
  id: CampaignId;
  /** The day; today when none is named. */
  on?: string | null;
}

/** Which form. */
export interface ReadDraft {
  /** The form, and the record it is for. */
  form: string;
}

/** Why a row is refused. */
export type Reason = "empty_row" | "totals_row" | "name_missing" | "date_unreadable" | "year_unreadable" | "amount_unreadable" | "email_unreadable" | "phone_unreadable" | "answer_unreadable" | "text_too_long" | "left_before_joining" | "quote_unclosed" | "letters_lost" | "cells_missing" | "cells_too_many" | "row_too_long";

/** A file opened lately. */
export interface RecentFile {
  /** Its name without folder and ending. */
  name: string;
  /** Where it is. */
  path: string;
  /** Whether it is still there. */
  present: boolean;
  /** Whether its key is in the keychain. */
  quick_unlock: boolean;
}

/** What a file was recognised as, with enough of it for a person to say whether that is right. */
export interface Recognised {
  /** One name a column, as written; empty where the column has none. */
  columns: string[];
  /** How the table lies in the file. */
  layout: Layout;
  /** The first rows of data. */
  samples: Sample[];
  /** Names of the sheets of a workbook, in its order, hidden ones left out; empty for a text file. */
  sheets: string[];
}

/** What an operation changed of a record. */
export interface RecordChange {
  /** What happened to the row. */
  action: RowAction;
  /** The fields that changed, for an update. */
  fields: string[];
  /** The record. */
  record: string | null;
  /** The table. */
  table: string;
}

/** Whose history. */
export interface RecordHistory {
  /** The id of the record. */
  record: string;
}

/** A file that is no picture we can keep, and why. */
export interface RefusedPicture {
  /** Why. */
  code: Code;
  /** The name of the file, without its folder. */
  name: string;
}

/** Something odd. */
export interface Remark {
  /** What is odd. */
  kind: RemarkKind;
  /** Of which session. */
  session: SessionId;
  /** The session that it collides with. */
  with: SessionId | null;
}

/** What may be odd. */
export type RemarkKind = "overlap" | "outside_event" | "no_time";

/** What was noticed in the rows that are brought in. */
export interface Remarks {
  /** Unreadable cells whose text goes into the note. */
  cells_to_note: number;
  /** Answers that are recorded. */
  consents: number;
  /** Dates of answers without an answer, which go into the note. */
  dates_to_note: number;
  /** People of whom a remark says that they died. */
  deceased: number;
  /** Payments of dues that are recorded. */
  dues: number;
  /** Rows whose dues are no payment, because their year or amount is missing, and go into the note. */
  dues_to_note: number;
  /** New people who share an e-mail address with somebody of another name. */
  emails_shared: number;
  /** People of whom a remark says that they left otherwise. */
  left_otherwise: number;
  /** Telephone numbers that get their first zero back. */
  phones_repaired: number;
  /** Postcodes that get their first zero back. */
  postcodes_repaired: number;
  /** People of whom a remark says that they resigned. */
  resigned: number;
  /** People of whom a remark says that they moved to another section. */
  transferred: number;
}

/** How many members have paid for the year, and how many are still expected to. The same people as the list shows under the same filters. */
export interface Renewals {
  /** Members who have paid nothing for it yet. */
  due: number;
  /** Members who paid, and those who are expected to. */
  expected: number;
  /** Members who paid something for it. */
  paid: number;
  /** The year in question. */
  year: number;
}

/** A report, whole. */
export interface Report {
  /** The text. */
  body: Document;
  /** When it was last changed, in UTC. */
  changed_at: string;
  /** The event that it is about, if the agenda has it. */
  event_id: EventId | null;
  /** The record. */
  id: ReportId;
  /** What stands in the way of publishing. */
  obstacles: Obstacle[];
  /** What stands above it. */
  particulars: Particulars;
  /** Its photos, those not placed in the text included, in the order in which they came. */
  photos: Photo[];
  /** Where it went, newest first. */
  publications: Publication[];
  /** Since when. */
  published_on: string | null;
  /** To be named by an edit of its particulars. */
  revision: Revision;
  /** Whether it is published. */
  status: ReportStatus;
  /** The revision of the text, to be named when it is written: the last operation that touched it. */
  text_revision: Revision;
}

/** As what a report leaves the section. */
export type ReportFormat = "html" | "markdown" | "pdf";

/** A report found. */
export interface ReportHit {
  /** Words around what was found in the text; none when it is in the title or a caption. */
  excerpt: string | null;
  /** The day that it is about. */
  held_on: string | null;
  /** The record. */
  id: ReportId;
  /** Whether it is published. */
  status: ReportStatus;
  /** Its title. */
  title: string;
}

/** A report. */
export type ReportId = string;

/** The language that a report is written in, whatever that of the interface is. */
export type ReportLanguage = "fr" | "en";

/** A line of a list. */
export interface ReportRow {
  /** When it was last changed, in UTC. */
  changed_at: string;
  /** Words around what was searched for, if something was. */
  excerpt: string | null;
  /** The day that it is about. */
  held_on: string | null;
  /** The record. */
  id: ReportId;
  /** How many photos it has. */
  photos: number;
  /** Where it was held. */
  place: string | null;
  /** Since when. */
  published_on: string | null;
  /** Whether it is published. */
  status: ReportStatus;
  /** A line under it. */
  subtitle: string | null;
  /** Its title. */
  title: string;
}

export type ReportSessionKind = "plenary" | "round_table" | "workshop" | "address" | "break";

/** Whether the section has published a report. */
export type ReportStatus = "draft" | "published";

/** A window on the list. */
export interface ReportsPage {
  /** Those of the window: drafts first, the one changed last above; then the newest day. */
  rows: ReportRow[];
  /** How many reports the query has in all. */
  total: number;
}

/** Which reports are asked for. */
export interface ReportsQuery {
  /** Only those about this event. */
  event_id?: EventId | null;
  /** How many rows, at most 200. */
  limit?: number;
  /** The first row of the window, from 0. */
  offset?: number;
  /** Words of a title, of the text, of a caption, as typed so far. */
  search?: string;
  /** Only these. */
  status?: ReportStatus | null;
}

/** What is left to write. */
export interface ReportsWeek {
  /** Reports to finish, the one changed last first. */
  drafts: ReportRow[];
  /** Events of the last 30 days, today left out, that have no report yet, the latest first. */
  unreported_events: AgendaItem[];
}

/** What an action brought to a stage. */
export interface ResultDraft {
  /** The revision of the result that it was begun from; `null` where there was none. */
  revision?: Revision | null;
  /** The stage. */
  stage_id: StageId;
  /** How many; `null` takes the result away. */
  value?: number | null;
}

/** The results of an action. */
export interface Results {
  /** The day on which they count. Where none is named: of a new result the action's own, of another the one that it has. */
  counted_on?: string | null;
  /** The action. */
  id: ActionId;
  /** By stage; a stage that is not named keeps what it has. */
  values: ResultDraft[];
}

/** A payment to reverse. */
export interface ReversePayment {
  /** The entry. */
  payment: PaymentId;
}

/** The revision of a record: the last operation that touched it. */
export type Revision = OperationId;

/** What an operation was in the course of things. */
export type Role = "do" | "undo" | "redo";

/** What happened to a row. */
export type RowAction = "insert" | "update" | "delete";

/** A choice for one doubtful row. */
export interface RowChoice {
  /** Whom it is about. */
  choice: Choice;
  /** The row, as numbered in the file. */
  row: number;
}

/** A cell that cannot be read, or what is wrong with a row as a whole. */
export interface RowIssue {
  /** The column, from 0; `null` when it is the whole row. */
  column: number | null;
  /** What is wrong. */
  reason: Reason;
  /** What stands there. */
  text: string;
}

/** A running campaign and how far it is. */
export interface RunningCampaign {
  /** The campaign. */
  campaign: Campaign;
  /** Its goals. */
  goals: GoalCounter[];
}

/** A row shown as an example. */
export interface Sample {
  /** At least as many cells as there are columns. */
  cells: string[];
  /** See [`Row::number`](super::Row::number). */
  number: number;
}

/** What was typed. */
export interface SaveDraft {
  /** The form, and the record it is for. */
  form: string;
  /** What it holds, as the form wrote it. */
  value?: string | null;
}

/** Where to save the rows that are not brought in. */
export interface SaveRefused {
  /** The name of the column of reasons. */
  heading?: string;
  /** Labels of reasons and doubts, by their codes; a code without a label stands for itself. */
  labels?: Record<string, string>;
  /** The file to write. */
  path: string;
  /** The preview. */
  preview: string;
}

/** How many rows were saved. */
export interface SavedRows {
  /** How many. */
  rows: number;
}

/** The section. */
export interface Section {
  /** Where it meets and writes from. */
  city: string | null;
  /** Whether it is the fictional example. */
  example: boolean;
  /** The record. */
  id: SectionId;
  /** Its name. */
  name: string;
  /** To be named by an edit. */
  revision: Revision;
  /** Its blog or site, printed under reports. */
  site: string | null;
  /** The zone in which it is, by its IANA name: its clocks say what "today" is. */
  zone: string;
}

/** The fields of [`SectionDraft`] that an edit changes; those that are left out stay. */
export interface SectionChanges {
  /** Where it meets and writes from. */
  city?: string | null;
  /** Whether it is the fictional example. */
  example?: boolean;
  /** Its name. */
  name?: string;
  /** Its blog or site, printed under reports. */
  site?: string | null;
  /** The zone in which it is, by its IANA name: its clocks say what "today" is. */
  zone?: string;
}

/** A part of the section's history. */
export interface SectionHistory {
  /** What was done, newest first. */
  entries: HistoryEntry[];
  /** The records of these entries that are still there, by name. What was removed or erased has none. */
  names: NamedRecord[];
}

/** The section: a file has one. */
export type SectionId = string;

/** What stands between two cells of a text file. */
export type Separator = "semicolon" | "comma" | "tab" | "pipe";

/** A session. */
export interface Session {
  /** When it ends, once settled. */
  ends: string | null;
  /** The record. */
  id: SessionId;
  /** What kind of session it is. */
  kind: SessionKind;
  /** Who moderates, in order. */
  moderators: SessionPerson[];
  /** What it is about. */
  note: string | null;
  /** What was noted, in order. */
  notes: SessionNote[];
  /** The room. */
  place: string | null;
  /** To be named by an edit. */
  revision: Revision;
  /** Who speaks, in order. */
  speakers: SessionPerson[];
  /** When it begins, once settled. */
  starts: string | null;
  /** Its title; empty for an address that is known by its speakers alone. */
  title: string;
}

export interface SessionAttributes {
  kind: ReportSessionKind;
  place?: string | null;
  /** The session of the programme, if the report was begun from an event. */
  sessionId?: string | null;
  /** As shown, e.g. "10 h 20". */
  time?: string | null;
  title: string;
}

/** The fields of [`SessionDraft`] that an edit changes; those that are left out stay. */
export interface SessionChanges {
  /** When it ends, once settled. */
  ends?: string | null;
  /** What kind of session it is. */
  kind?: SessionKind;
  /** Who moderates, in order. */
  moderators?: SessionPerson[];
  /** What it is about. */
  note?: string | null;
  /** What was noted, in order. */
  notes?: SessionNote[];
  /** The room. */
  place?: string | null;
  /** Who speaks, in order. */
  speakers?: SessionPerson[];
  /** When it begins, once settled. */
  starts?: string | null;
  /** Its title; empty for an address that is known by its speakers alone. */
  title?: string;
}

/** What a form gives of a session. Times are those of the clocks in the event's zone. */
export interface SessionDraft {
  /** When it ends, once settled. */
  ends: string | null;
  /** What kind of session it is. */
  kind: SessionKind;
  /** Who moderates, in order. */
  moderators: SessionPerson[];
  /** What it is about. */
  note: string | null;
  /** What was noted, in order. */
  notes: SessionNote[];
  /** The room. */
  place: string | null;
  /** Who speaks, in order. */
  speakers: SessionPerson[];
  /** When it begins, once settled. */
  starts: string | null;
  /** Its title; empty for an address that is known by its speakers alone. */
  title: string;
}

/** A session of an event's programme. */
export type SessionId = string;

/** What kind of session it is. */
export type SessionKind = "plenary" | "round_table" | "workshop" | "address" | "break";

/** Something that was noted. */
export interface SessionNote {
  /** The row; none for one that is new. */
  id: LineId | null;
  /** What kind of note it is. */
  kind: NoteKind;
  /** Who said it, as noted. */
  speaker: string | null;
  /** The note. */
  text: string;
}

/** Somebody who moderates or speaks. */
export interface SessionPerson {
  /** The contact of a partner organisation, if they are one; their name, office and organisation are then what was known of them when the line was made. */
  contact_id: ContactId | null;
  /** The row; none for one that is new. */
  id: LineId | null;
  /** Their name. */
  name: string;
  /** Their office there: "députée". */
  office: string | null;
  /** For whom they speak, in words. */
  organisation: string | null;
  /** The partner organisation for which they speak; of a contact theirs. */
  organisation_id: OrganisationId | null;
  /** The person of the section, if they are one; then their name there counts. */
  person_id: PersonId | null;
  /** What they said, or will. */
  said: string | null;
}

/** The days of votes, as a form has them. */
export interface SetVoteDays {
  /** The days that the form was begun from. */
  begun_from: VoteDay[];
  /** The days that it has now. */
  days: VoteDay[];
}

export interface SignatureAttributes {
  name: string;
}

/** An organisation with which there was no exchange for six months. */
export interface SilentOrganisation {
  /** The record. */
  id: OrganisationId;
  /** What kind of organisation it is. */
  kind: OrganisationKind;
  /** The day of the last exchange, if there was any. */
  last_exchange_on: string | null;
  /** Its name. */
  name: string;
}

export interface SocialPostAttributes {
  author: string;
  /** Local wall time of the post; seconds may be left out, as the date fields of the window do. */
  date: string;
  /** As the network writes it, e.g. "@`CamilleBEU`". */
  handle: string;
  network: string;
  /** The picture that came with the post. */
  photoId?: string | null;
  url?: Href | null;
}

/** How many reports. */
export interface SomeReports {
  /** At most 100. */
  limit: number;
}

export interface SpeakerAttributes {
  name: string;
  /** What the person is, e.g. "députée européenne". */
  office?: string | null;
  /** The person's record, if the section has one. */
  personId?: string | null;
  role: SpeakerRole;
}

export type SpeakerRole = "moderator" | "speaker";

/** A name to split. */
export interface SplitName {
  /** The whole name, as typed. */
  typed: string;
}

/** Somebody to split into a name, an office and an organisation. */
export interface SplitPerson {
  /** What was typed. */
  typed: string;
}

/** A stage and how far it is. */
export interface StageCounter {
  /** The stage. */
  id: StageId;
  /** Its name. */
  label: string | null;
  /** Whether that is enough. */
  reached: boolean;
  /** How many are to be reached. */
  target: number;
  /** What is counted. */
  unit: string;
  /** How many were counted. */
  value: number;
}

/** What a form gives of a stage. */
export interface StageDraft {
  /** The row; none for one that is new. */
  id?: StageId | null;
  /** Its name: "Saisine". */
  label?: string | null;
  /** How many are to be reached. */
  target?: number;
  /** What is counted: "parlementaires". */
  unit?: string;
}

/** A stage of a goal: a number to reach and its unit. */
export type StageId = string;

/** Whether a section is open, and which. */
export interface Status {
  /** Whether it is the example. */
  example: boolean;
  /** The open file. */
  path: string | null;
  /** The section's name. */
  section_name: string | null;
}

/** A theme or group, and how many records carry it. */
export interface Tag {
  /** As it was typed. */
  label: string;
  /** How many people carry it. */
  people: number;
}

/** Open tasks, added up. */
export interface Tally {
  /** Of these, after their last day. */
  late: number;
  /** Still to do. */
  open: number;
}

/** A task, as seen on a day. */
export interface Task {
  /** Who does it, by name. */
  assignee: PersonName | null;
  /** Who does it. */
  assignee_id: PersonId | null;
  /** The campaign it is for. */
  campaign_id: CampaignId | null;
  /** Whether it is done. */
  done: boolean;
  /** The last day for it. */
  due_on: string | null;
  /** The event it is for. */
  event_id: EventId | null;
  /** The record. */
  id: TaskId;
  /** Open after its last day. */
  late: boolean;
  /** How, with whom, where. */
  note: string | null;
  /** The partner organisation to whom or by whom it was promised. */
  organisation_id: OrganisationId | null;
  /** The report in which it was decided. */
  report_id: ReportId | null;
  /** To be named by an edit. */
  revision: Revision;
  /** What is to be done. */
  title: string;
}

/** The fields of [`TaskDraft`] that an edit changes; those that are left out stay. */
export interface TaskChanges {
  /** Who does it. */
  assignee_id?: PersonId | null;
  /** The campaign it is for. */
  campaign_id?: CampaignId | null;
  /** The last day for it. */
  due_on?: string | null;
  /** The event it is for. */
  event_id?: EventId | null;
  /** How, with whom, where. */
  note?: string | null;
  /** The partner organisation to whom or by whom it was promised. */
  organisation_id?: OrganisationId | null;
  /** The report in which it was decided. */
  report_id?: ReportId | null;
  /** What is to be done. */
  title?: string;
}

/** What a form gives of a task. */
export interface TaskDraft {
  /** Who does it. */
  assignee_id?: PersonId | null;
  /** The campaign it is for. */
  campaign_id?: CampaignId | null;
  /** The last day for it. */
  due_on?: string | null;
  /** The event it is for. */
  event_id?: EventId | null;
  /** How, with whom, where. */
  note?: string | null;
  /** The partner organisation to whom or by whom it was promised. */
  organisation_id?: OrganisationId | null;
  /** The report in which it was decided. */
  report_id?: ReportId | null;
  /** What is to be done. */
  title?: string;
}

/** A task found. */
export interface TaskHit {
  /** The campaign it is for. */
  campaign_id: CampaignId | null;
  /** Whether it is done. */
  done: boolean;
  /** The event it is for. */
  event_id: EventId | null;
  /** The record. */
  id: TaskId;
  /** The partner organisation to whom or by whom it was promised. */
  organisation_id: OrganisationId | null;
  /** The report in which it was decided. */
  report_id: ReportId | null;
  /** What is to be done. */
  title: string;
}

/** A task, of a campaign, an event or a report. */
export type TaskId = string;

/** A window on tasks. */
export interface TasksPage {
  /** Those of the window: open ones by their last day, then done ones, the latest first. */
  rows: Task[];
  /** How many tasks the query has in all. */
  total: number;
}

/** Which tasks are asked for. */
export interface TasksQuery {
  /** Only those of this person. */
  assignee_id?: PersonId | null;
  /** Only those of this campaign. */
  campaign_id?: CampaignId | null;
  /** Only those of this event. */
  event_id?: EventId | null;
  /** How many rows, at most 500. */
  limit?: number;
  /** The first row of the window, from 0. */
  offset?: number;
  /** Only those of this report. */
  report_id?: ReportId | null;
  /** Open, done or both. */
  state?: TasksState;
}

/** Open, done or both. */
export type TasksState = "open" | "done" | "all";

/** What tasks ask of the section this week. */
export interface TasksWeek {
  /** Open tasks whose last day is today or one of the six days after it. */
  due: Task[];
}

/** Somebody of a team. */
export interface TeamMember {
  /** Their place in the team. */
  id: LineId;
  /** Who. */
  person: PersonName;
  /** To be named by an edit of it. */
  revision: Revision;
  /** As what. */
  role: string | null;
}

/** The fields of [`TeamMemberDraft`] that an edit changes; those that are left out stay. */
export interface TeamMemberChanges {
  /** As what they are there: "réseaux sociaux", "matériel". */
  role?: string | null;
}

/** Light or dark. */
export type Theme = "system" | "light" | "dark";

/** A task to tick off, or to open again. */
export interface TickTask {
  /** Done, or open again. */
  done: boolean;
  /** The task. */
  id: TaskId;
}

/** The day in the section. */
export interface Today {
  /** The day. */
  today: string;
}

export type Topic = "section" | "people" | "dues" | "tasks" | "campaigns" | "partners" | "events" | "reports";

/** Members by month, the oldest month first. */
export interface Trend {
  /** The months up to this one. */
  months: TrendMonth[];
}

/** Members in one month. */
export interface TrendMonth {
  /** Who joined in it. */
  joined: number;
  /** Who left in it. */
  left: number;
  /** Members at its end; of the month that is running, today. */
  members: number;
  /** Its first day. */
  month: string;
}

/** Over how long a trend goes. */
export interface TrendOver {
  /** How many months, this one included; at most 120. */
  months: number;
}

/** What would be undone and redone next. */
export interface UndoState {
  /** The operation that would be redone. */
  redo: UndoStep | null;
  /** The operation that would be undone. */
  undo: UndoStep | null;
}

/** One step of undo. */
export interface UndoStep {
  /** Its kind. */
  kind: OperationKind;
  /** Its operation. */
  operation: OperationId;
}

/** Whether an operation can be undone. */
export type Undoable = "yes" | "undone" | "outdated" | "no";

/** What becomes of a row. */
export type Verdict = "new" | "changed" | "same" | "doubtful" | "refused";

/** Somebody who was asked. */
export interface Volunteer {
  /** What they said. */
  answer: VolunteerAnswer;
  /** Who. */
  person: PersonName;
}

/** What somebody said when asked to come. */
export type VolunteerAnswer = "asked" | "yes" | "no" | "came";

/** A day on which a vote is held. */
export interface VoteDay {
  /** The day. */
  on: string;
  /** Which vote: "Élections européennes". */
  title: string;
}

/** What the section needs in the week that begins today: what each domain asks, by its name. */
export interface Week {
  campaigns: CampaignsWeek;
  events: EventsWeek;
  partners: PartnersWeek;
  reports: ReportsWeek;
  tasks: TasksWeek;
  /** Today, by the section's clocks. */
  today: string;
}

/** An operation, or none for the last one. */
export interface WhichOperation {
  /** The operation. */
  operation?: OperationId | null;
}

/** Which part of the section's history. */
export interface WhichPart {
  /** Only what is older than this operation. */
  before?: OperationId | null;
  /** How many entries, at most 200. */
  limit?: number;
}

/** Who is asked for how much. */
export interface Workload {
  /** The campaigns that somebody has something to do in, for the heads of the columns. */
  campaigns: WorkloadCampaign[];
  /** The first day of the actions that count. */
  from: string;
  /** People, those with the most first. */
  people: WorkloadPerson[];
  /** The last one. */
  until: string;
}

/** A campaign of the table. */
export interface WorkloadCampaign {
  /** Its colour. */
  colour: CampaignColour;
  /** The record. */
  id: CampaignId;
  /** Its name. */
  title: string;
}

/** What somebody has to do in a campaign. */
export interface WorkloadPart {
  /** Coming actions they were asked for or said yes to. */
  actions: number;
  /** The campaign; `null` for tasks of none. */
  campaign_id: CampaignId | null;
  /** Open tasks. */
  tasks: number;
}

/** A person of the table. */
export interface WorkloadPerson {
  /** Coming actions in all. */
  actions: number;
  /** Actions that they are asked for at the same time. */
  clashes: Clash[];
  /** What they have to do, by campaign. */
  parts: WorkloadPart[];
  /** Who. */
  person: PersonName;
  /** Open tasks in all. */
  tasks: number;
}

/** Where the recovery sheet goes. */
export interface WriteRecoverySheet {
  /** The language of the sheet. */
  language: Language;
  /** The PDF file. */
  path: string;
}

/** The text of a report. */
export interface WriteReport {
  /** The text, as the editor writes it. */
  body: Document;
  /** The record. */
  report: ReportId;
  /** The revision of the text that this one was begun from. */
  text_revision: Revision;
}

/** Every command: what it takes and what it gives. */
export interface Commands {
  /** The settings of this machine and the files opened lately. */
  "machine.read": { request: Nothing; response: MachineSettings };
  /** Changes settings of this machine; what is left out stays. */
  "machine.change": { request: MachineChange; response: MachineSettings };
  /** Takes a file off the list of those opened lately, and its key out of the keychain. The file stays. */
  "machine.forget": { request: ForgetFile; response: Nothing };
  /** Whether a section is open, and which. */
  "workspace.status": { request: Nothing; response: Status };
  /** Makes a new encrypted file for a section and opens it. */
  "workspace.create": { request: CreateWorkspace; response: Status };
  /** Opens a section's file with its passphrase, its recovery code, or the key in the keychain. */
  "workspace.open": { request: OpenWorkspace; response: Status };
  /** Closes the section: nothing of it stays readable. */
  "workspace.lock": { request: Nothing; response: Status };
  /** Gives the file a new passphrase. Earlier recovery sheets no longer open it. */
  "workspace.change_passphrase": { request: ChangePassphrase; response: Status };
  /** Keeps the file's key in the system's keychain, or takes it out. */
  "workspace.quick_unlock": { request: QuickUnlock; response: Nothing };
  /** Reads the whole file and says whether it is whole. */
  "workspace.check": { request: Nothing; response: Nothing };
  /** Copies the open section to another file, under the same passphrase. */
  "workspace.copy": { request: CopyWorkspace; response: Nothing };
  /** Writes the recovery sheet of the open section, a page to print and keep locked away: whoever holds it can open the file. */
  "workspace.recovery_sheet": { request: WriteRecoverySheet; response: Nothing };
  /** Opens the fictional section, which is made first where there is none yet. */
  "workspace.example": { request: Nothing; response: Status };
  /** Closes the fictional section and deletes its file. */
  "workspace.remove_example": { request: Nothing; response: Status };
  /** The section's own particulars. */
  "section.read": { request: Nothing; response: Section };
  /** What day it is in the section. */
  "section.today": { request: Nothing; response: Today };
  /** Changes the section's particulars. */
  "section.change": { request: {
    /** The fields that it changes. */
    changes: SectionChanges;
    /** The record. */
    id: SectionId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: Section;
  } };
  /** What undo and redo would do next. */
  "journal.state": { request: Nothing; response: UndoState };
  /** Undoes an operation, or the last one. */
  "journal.undo": { request: WhichOperation; response: Committed };
  /** Redoes an operation that was undone, or the last of them. */
  "journal.redo": { request: WhichOperation; response: Committed };
  /** What happened to a record, newest first. */
  "journal.record": { request: RecordHistory; response: HistoryEntry[] };
  /** What happened in the section, newest first, with the names of the records that are still there. */
  "journal.section": { request: WhichPart; response: SectionHistory };
  /** Keeps what was typed in a form; `null` deletes it. */
  "drafts.save": { request: SaveDraft; response: Nothing };
  /** What was typed in a form and not saved. */
  "drafts.read": { request: ReadDraft; response: string | null };
  /** What comes this week, what is due, and what is left to write. */
  "home.week": { request: Nothing; response: Week };
  /** Everything that holds words beginning like those typed; when nothing does, what holds those that were probably meant. */
  "search.find": { request: FindAnything; response: Found };
  /** The people that a query asks for, through a window. */
  "people.list": { request: PeopleQuery; response: PeoplePage };
  /** The first people whose record holds words beginning like those typed. */
  "people.find": { request: FindPeople; response: PersonHit[] };
  /** People who have this very name already, to be warned of a second record. */
  "people.same_name": { request: NameParts; response: PersonHit[] };
  /** The given and the family name in a name typed whole, to be corrected before a record is made. */
  "people.split_name": { request: SplitName; response: NameParts };
  /** One person's record. */
  "people.get": { request: OnePerson; response: Person };
  /** The tags in use, the commonest first. */
  "people.tags": { request: Nothing; response: Tag[] };
  /** Members month by month: how many, who joined, who left. */
  "people.trend": { request: TrendOver; response: Trend };
  /** Adds a person. */
  "people.create": { request: PersonDraft; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: PersonId;
  } };
  /** Edits a person's record. */
  "people.edit": { request: {
    /** The fields that it changes. */
    changes: PersonChanges;
    /** The record. */
    id: PersonId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: PersonId;
  } };
  /** Sets records aside or brings them back; how many changed. */
  "people.archive": { request: ArchivePeople; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: number;
  } };
  /** Erases a person everywhere, for good. */
  "people.erase": { request: OnePerson; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: Erasure;
  } };
  /** How a person stands with this year's dues, and all they paid. */
  "dues.standing": { request: OnePerson; response: DuesStanding };
  /** How many members have paid for this year, and how many are still expected to. */
  "dues.renewals": { request: Nothing; response: Renewals };
  /** Records a payment. */
  "dues.record": { request: PaymentDraft; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: PaymentId;
  } };
  /** Reverses a payment by an entry of the opposite amount. */
  "dues.reverse": { request: ReversePayment; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: PaymentId;
  } };
  /** The campaigns at work beside each other: counters, next actions, who is missing, open tasks. */
  "campaigns.board": { request: AsOf; response: BoardColumn[] };
  /** The campaigns that a query asks for, through a window. */
  "campaigns.list": { request: CampaignsQuery; response: CampaignsPage };
  /** One campaign with its team and goals. */
  "campaigns.read": { request: ReadCampaign; response: CampaignSheet };
  /** Who is asked for how much in the coming four weeks, across campaigns, and where actions clash. */
  "campaigns.workload": { request: AsOf; response: Workload };
  /** Begins a campaign, with its first goal. */
  "campaigns.create": { request: NewCampaign; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: CampaignId;
  } };
  /** Edits a campaign. */
  "campaigns.edit": { request: {
    /** The fields that it changes. */
    changes: CampaignChanges;
    /** The record. */
    id: CampaignId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: CampaignId;
  } };
  /** Moves a campaign on: idea, preparing, running, finished; or back. */
  "campaigns.state": { request: {
    /** The fields that it changes. */
    changes: CampaignStateChanges;
    /** The record. */
    id: CampaignId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: CampaignId;
  } };
  /** Sets a campaign aside or brings it back. */
  "campaigns.archive": { request: ArchiveCampaign; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: CampaignId;
  } };
  /** Takes somebody into a campaign's team; who is in it already stays as they are. Gives their place in the team. */
  "campaigns.join": { request: JoinTeam; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: LineId;
  } };
  /** Edits what somebody does in a team. */
  "campaigns.edit_member": { request: {
    /** The fields that it changes. */
    changes: TeamMemberChanges;
    /** The record. */
    id: LineId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: LineId;
  } };
  /** Takes somebody out of a campaign's team. */
  "campaigns.leave": { request: LeaveTeam; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: CampaignId;
  } };
  /** The days of votes: some actions are forbidden on their eve. */
  "campaigns.vote_days": { request: Nothing; response: VoteDay[] };
  /** Changes the days of votes by what a form added to those that it was begun from, and left out; the others stay. */
  "campaigns.set_vote_days": { request: SetVoteDays; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: VoteDay[];
  } };
  /** Sets a further goal for a campaign. */
  "goals.add": { request: AddGoal; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: GoalId;
  } };
  /** Edits a goal's name and stages. */
  "goals.edit": { request: {
    /** The fields that it changes. */
    changes: GoalChanges;
    /** The record. */
    id: GoalId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: GoalId;
  } };
  /** Removes a goal with its stages and what was counted for them. */
  "goals.remove": { request: OneGoal; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: GoalId;
  } };
  /** What was counted for a goal, through a window. */
  "counts.list": { request: CountsQuery; response: CountsPage };
  /** Adds a result by hand. */
  "counts.add": { request: AddCount; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: LineId;
  } };
  /** Corrects a result. */
  "counts.edit": { request: {
    /** The fields that it changes. */
    changes: CountChanges;
    /** The record. */
    id: LineId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: LineId;
  } };
  /** Removes a result. */
  "counts.remove": { request: OneCount; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: LineId;
  } };
  /** The actions that a query asks for, through a window. */
  "actions.list": { request: ActionsQuery; response: ActionsPage };
  /** One action with its volunteers and results. */
  "actions.read": { request: OneAction; response: ActionSheet };
  /** Plans an action of a campaign, and says when it falls on the eve of a vote. */
  "actions.plan": { request: PlanAction; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: Planned;
  } };
  /** Edits an action, and says when it falls on the eve of a vote. */
  "actions.edit": { request: {
    /** The fields that it changes. */
    changes: ActionChanges;
    /** The record. */
    id: ActionId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: Planned;
  } };
  /** Says that an action was done or called off, or plans it again. */
  "actions.state": { request: {
    /** The fields that it changes. */
    changes: ActionStateChanges;
    /** The record. */
    id: ActionId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ActionId;
  } };
  /** Asks somebody for an action, or notes what they say. */
  "actions.answer": { request: Answer; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ActionId;
  } };
  /** Notes what an action brought, and that it was done: the counters move. */
  "actions.results": { request: Results; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ActionId;
  } };
  /** The tasks that a query asks for, through a window. */
  "tasks.list": { request: TasksQuery; response: TasksPage };
  /** Adds a task. */
  "tasks.create": { request: TaskDraft; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: TaskId;
  } };
  /** Edits a task. */
  "tasks.edit": { request: {
    /** The fields that it changes. */
    changes: TaskChanges;
    /** The record. */
    id: TaskId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: TaskId;
  } };
  /** Ticks a task off, or opens it again. */
  "tasks.done": { request: TickTask; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: TaskId;
  } };
  /** Removes a task. */
  "tasks.remove": { request: OneTask; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: TaskId;
  } };
  /** The organisations that a query asks for, through a window. */
  "partners.list": { request: OrganisationsQuery; response: OrganisationsPage };
  /** The first organisations whose name, contacts or address hold words beginning like those typed. */
  "partners.find": { request: FindPartners; response: OrganisationHit[] };
  /** One organisation, with its contacts, the exchanges with it and its campaigns. */
  "partners.get": { request: OneOrganisation; response: Organisation };
  /** The organisations that are part of a campaign. */
  "partners.of_campaign": { request: PartnersOfCampaign; response: CampaignPartner[] };
  /** Contacts to choose from who have their office today; those added last first. */
  "partners.contacts": { request: ChooseContact; response: ContactChoice[] };
  /** The events in which an organisation has a part, and the reports of them. */
  "partners.events": { request: EventsOfPartner; response: PartnerEvents };
  /** Adds an organisation. */
  "partners.create": { request: OrganisationDraft; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: OrganisationId;
  } };
  /** Edits an organisation's own fields. */
  "partners.edit": { request: {
    /** The fields that it changes. */
    changes: OrganisationChanges;
    /** The record. */
    id: OrganisationId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: OrganisationId;
  } };
  /** Sets an organisation aside, or brings it back. */
  "partners.archive": { request: ArchivePartner; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: OrganisationId;
  } };
  /** Removes an organisation with its contacts and the exchanges with it; tasks stay. Refused when an event names it. */
  "partners.remove": { request: OneOrganisation; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: OrganisationId;
  } };
  /** Adds a contact to an organisation. */
  "partners.add_contact": { request: AddContact; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ContactId;
  } };
  /** Edits a contact. */
  "partners.edit_contact": { request: {
    /** The fields that it changes. */
    changes: ContactChanges;
    /** The record. */
    id: ContactId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ContactId;
  } };
  /** Removes a contact. Refused when an exchange, a promise or a programme names them. */
  "partners.remove_contact": { request: OneContact; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ContactId;
  } };
  /** Erases a contact everywhere, for good. Exchanges and promises stay without them; the record of a person of the file stays. */
  "partners.erase_contact": { request: OneContact; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: Erasure;
  } };
  /** Notes an exchange with an organisation; each promise becomes a task. */
  "partners.add_exchange": { request: AddExchange; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ExchangeId;
  } };
  /** Edits an exchange. Lines of its people and promises that are named are kept, and open tasks follow their promises. */
  "partners.edit_exchange": { request: {
    /** The fields that it changes. */
    changes: ExchangeChanges;
    /** The record. */
    id: ExchangeId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ExchangeId;
  } };
  /** Removes an exchange with its promises, and their tasks that are open. */
  "partners.remove_exchange": { request: OneExchange; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ExchangeId;
  } };
  /** Notes that an organisation is part of a campaign, and what it does there; a link that is there already stays as it is. */
  "partners.link_campaign": { request: LinkCampaign; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: LineId;
  } };
  /** Edits what an organisation does in a campaign. */
  "partners.edit_link": { request: {
    /** The fields that it changes. */
    changes: CampaignLinkChanges;
    /** The record. */
    id: LineId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: LineId;
  } };
  /** Takes an organisation off a campaign. */
  "partners.unlink_campaign": { request: OneLink; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: LineId;
  } };
  /** Writes the organisations and their contacts as a table (a workbook or CSV) into a file that the person chose; how many lines it has. */
  "partners.export": { request: ExportPartners; response: number };
  /** What a chosen file most probably is: how its table lies in it, its first rows, and what its columns mean. */
  "import.look": { request: LookAtFile; response: FileLook };
  /** What bringing the file in would do. Nothing is changed. */
  "import.preview": { request: PreviewImport; response: ImportPreview };
  /** The same preview with other choices for its doubtful rows. */
  "import.choose": { request: ChooseDoubtful; response: ImportPreview };
  /** The rows of a preview with one verdict, through a window. */
  "import.rows": { request: PreviewRows; response: ImportPage };
  /** Does what a preview said, as one change, or nothing when the file or the section is no longer as it was. */
  "import.run": { request: OnePreview; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ImportCounts;
  } };
  /** Brings a file in at one go, for scripts: what is doubtful is left aside, what is unreadable is refused. */
  "import.file": { request: PreviewImport; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ImportCounts;
  } };
  /** Saves the rows that are not brought in as a CSV file, with the reason in a column of its own. */
  "import.save_refused": { request: SaveRefused; response: SavedRows };
  /** The reports that a query asks for, through a window: drafts first, then the newest day. */
  "reports.list": { request: ReportsQuery; response: ReportsPage };
  /** The reports that best match words beginning like those typed. */
  "reports.find": { request: FindReports; response: ReportHit[] };
  /** The reports still to finish, the one changed last first. */
  "reports.unfinished": { request: SomeReports; response: ReportRow[] };
  /** One report, whole: text, photos, and what stands in the way of publishing. */
  "reports.read": { request: OneReport; response: Report };
  /** Begins a report. */
  "reports.begin": { request: BeginReport; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ReportId;
  } };
  /** Begins the report of an event, with a text composed from its programme, what was noted and who came. */
  "reports.begin_from_event": { request: BeginFromEvent; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ReportId;
  } };
  /** Replaces the text of a report; gives the revision that the text now has. Refused when the text was written since the revision that this one was begun from. */
  "reports.write": { request: WriteReport; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: Revision;
  } };
  /** Edits what stands above a report. */
  "reports.rename": { request: {
    /** The fields that it changes. */
    changes: ParticularsChanges;
    /** The record. */
    id: ReportId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ReportId;
  } };
  /** Declares a report published today. Refused while a photo of its text may not be shown. */
  "reports.publish": { request: OneReport; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ReportId;
  } };
  /** Makes a published report a draft again. */
  "reports.unpublish": { request: OneReport; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ReportId;
  } };
  /** Makes a task of a decision, whose block in the text then names the task. */
  "reports.follow_up": { request: FollowUp; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: TaskId;
  } };
  /** Removes a report with its photos. */
  "reports.remove": { request: OneReport; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ReportId;
  } };
  /** The report as a web page, without the photos that may not be shown yet. */
  "reports.preview": { request: OneReport; response: string };
  /** Writes a report as a file. Refused while a photo of its text may not be shown. */
  "reports.export": { request: ExportReport; response: Nothing };
  /** Adds pictures to a report: re-encoded, with nothing but their pixels and the day they were taken. */
  "photos.add": { request: AddPhotos; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: AddedPhotos;
  } };
  /** Edits the description of a photo, and whether it may be shown. */
  "photos.describe": { request: {
    /** The fields that it changes. */
    changes: PhotoChanges;
    /** The record. */
    id: PhotoId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: PhotoId;
  } };
  /** Says of several photos what they have in common; gives how many changed. */
  "photos.describe_all": { request: DescribePhotos; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: number;
  } };
  /** Removes a photo, from the text of its report also. */
  "photos.remove": { request: OnePhoto; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: ReportId;
  } };
  /** What takes place in a window of days, in the order of time. */
  "events.agenda": { request: AgendaWindow; response: AgendaItem[] };
  /** The first events whose title, place, sessions or speakers hold words beginning like those typed. */
  "events.find": { request: FindEvents; response: EventHit[] };
  /** One event. */
  "events.get": { request: OneEvent; response: Event };
  /** Its programme: sessions, people, notes, and what looks odd in it. */
  "events.programme": { request: OneEvent; response: Programme };
  /** All that is known of an event, from which its report is begun. */
  "events.account": { request: OneEvent; response: EventAccount };
  /** Who was asked, answered and came, through a window. */
  "events.attendance": { request: AttendanceQuery; response: AttendancePage };
  /** Notes of a day read as a proposed programme; nothing is changed. */
  "events.outline": { request: Notes; response: Outline };
  /** Somebody who speaks, typed in one go as "Name, office", to be corrected before the line is made. */
  "events.split_person": { request: SplitPerson; response: SessionPerson };
  /** Puts an event into the agenda. */
  "events.create": { request: EventDraft; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: EventId;
  } };
  /** Edits an event; on another day, its programme goes with it. */
  "events.edit": { request: {
    /** The fields that it changes. */
    changes: EventChanges;
    /** The record. */
    id: EventId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: EventId;
  } };
  /** Sets events aside or brings them back; how many changed. */
  "events.archive": { request: ArchiveEvents; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: number;
  } };
  /** Adds a session to a programme. */
  "events.add_session": { request: AddSession; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: SessionId;
  } };
  /** Edits a session. Lines of its people and notes that are named are kept. */
  "events.edit_session": { request: {
    /** The fields that it changes. */
    changes: SessionChanges;
    /** The record. */
    id: SessionId;
    /** The revision that the edit was begun from. */
    revision: Revision;
  }; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: SessionId;
  } };
  /** Lets a session change places with the one before or after it. */
  "events.move_session": { request: MoveSession; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: SessionId;
  } };
  /** Removes a session, with its people and notes. */
  "events.remove_session": { request: OneSession; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: SessionId;
  } };
  /** Adds the sessions and notes of an outline, as one change. */
  "events.add_programme": { request: AddProgramme; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: SessionId[];
  } };
  /** Edits what was noted of the event as a whole. */
  "events.edit_notes": { request: EditNotes; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: EventId;
  } };
  /** Asks people to come; how many had not been asked yet. */
  "events.invite": { request: Invite; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: number;
  } };
  /** Notes an answer or a presence, of somebody on the list or not yet. */
  "events.attend": { request: AttendanceDraft; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: LineId;
  } };
  /** Takes somebody off the list. */
  "events.unlist": { request: OneLine; response: {
    /** What was committed. */
    committed: Committed | null;
    /** What the use case gives. */
    value: LineId;
  } };
  /** Writes events, or all that comes with the actions of campaigns, into an iCalendar file that the person chose; how many entries it has. */
  "events.calendar": { request: CalendarFile; response: number };
}

export type CommandName = keyof Commands;
export type ProblemCode = Code;

/** What each query depends on; `*` is everything. Commands that are no queries depend on nothing. */
export const commandTopics: Record<CommandName, readonly string[]> = {
  "machine.read": [],
  "machine.change": [],
  "machine.forget": [],
  "workspace.status": [],
  "workspace.create": [],
  "workspace.open": [],
  "workspace.lock": [],
  "workspace.change_passphrase": [],
  "workspace.quick_unlock": [],
  "workspace.check": [],
  "workspace.copy": [],
  "workspace.recovery_sheet": [],
  "workspace.example": [],
  "workspace.remove_example": [],
  "section.read": ["section"],
  "section.today": ["section"],
  "section.change": [],
  "journal.state": ["*"],
  "journal.undo": [],
  "journal.redo": [],
  "journal.record": ["*"],
  "journal.section": ["*"],
  "drafts.save": [],
  "drafts.read": [],
  "home.week": ["*"],
  "search.find": ["*"],
  "people.list": ["people","dues","section"],
  "people.find": ["people"],
  "people.same_name": ["people"],
  "people.split_name": [],
  "people.get": ["people"],
  "people.tags": ["people"],
  "people.trend": ["people","section"],
  "people.create": [],
  "people.edit": [],
  "people.archive": [],
  "people.erase": [],
  "dues.standing": ["dues","people","section"],
  "dues.renewals": ["dues","people","section"],
  "dues.record": [],
  "dues.reverse": [],
  "campaigns.board": ["campaigns","tasks","people","section"],
  "campaigns.list": ["campaigns","people"],
  "campaigns.read": ["campaigns","tasks","people","section"],
  "campaigns.workload": ["campaigns","tasks","people","section"],
  "campaigns.create": [],
  "campaigns.edit": [],
  "campaigns.state": [],
  "campaigns.archive": [],
  "campaigns.join": [],
  "campaigns.edit_member": [],
  "campaigns.leave": [],
  "campaigns.vote_days": ["campaigns"],
  "campaigns.set_vote_days": [],
  "goals.add": [],
  "goals.edit": [],
  "goals.remove": [],
  "counts.list": ["campaigns"],
  "counts.add": [],
  "counts.edit": [],
  "counts.remove": [],
  "actions.list": ["campaigns","section"],
  "actions.read": ["campaigns","people","section"],
  "actions.plan": [],
  "actions.edit": [],
  "actions.state": [],
  "actions.answer": [],
  "actions.results": [],
  "tasks.list": ["tasks","people","section"],
  "tasks.create": [],
  "tasks.edit": [],
  "tasks.done": [],
  "tasks.remove": [],
  "partners.list": ["partners","tasks","people","section"],
  "partners.find": ["partners","people"],
  "partners.get": ["partners","people","tasks","campaigns","section"],
  "partners.of_campaign": ["partners"],
  "partners.contacts": ["partners","people","section"],
  "partners.events": ["events","partners","reports"],
  "partners.create": [],
  "partners.edit": [],
  "partners.archive": [],
  "partners.remove": [],
  "partners.add_contact": [],
  "partners.edit_contact": [],
  "partners.remove_contact": [],
  "partners.erase_contact": [],
  "partners.add_exchange": [],
  "partners.edit_exchange": [],
  "partners.remove_exchange": [],
  "partners.link_campaign": [],
  "partners.edit_link": [],
  "partners.unlink_campaign": [],
  "partners.export": [],
  "import.look": [],
  "import.preview": [],
  "import.choose": [],
  "import.rows": [],
  "import.run": [],
  "import.file": [],
  "import.save_refused": [],
  "reports.list": ["reports"],
  "reports.find": ["reports"],
  "reports.unfinished": ["reports"],
  "reports.read": ["reports"],
  "reports.begin": [],
  "reports.begin_from_event": [],
  "reports.write": [],
  "reports.rename": [],
  "reports.publish": [],
  "reports.unpublish": [],
  "reports.follow_up": [],
  "reports.remove": [],
  "reports.preview": ["reports","section"],
  "reports.export": [],
  "photos.add": [],
  "photos.describe": [],
  "photos.describe_all": [],
  "photos.remove": [],
  "events.agenda": ["events","campaigns","section"],
  "events.find": ["events","people"],
  "events.get": ["events","partners","section"],
  "events.programme": ["events","people"],
  "events.account": ["events","people","partners","section"],
  "events.attendance": ["events","people"],
  "events.outline": [],
  "events.split_person": [],
  "events.create": [],
  "events.edit": [],
  "events.archive": [],
  "events.add_session": [],
  "events.edit_session": [],
  "events.move_session": [],
  "events.remove_session": [],
  "events.add_programme": [],
  "events.edit_notes": [],
  "events.invite": [],
  "events.attend": [],
  "events.unlist": [],
  "events.calendar": [],
};
