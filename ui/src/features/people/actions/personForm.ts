import type {
  Category,
  ConsentAnswer,
  ConsentPurpose,
  LeftReason,
  Person,
  PersonDraft,
} from "../../../bindings";
import type { PlainDate } from "../../../kit";
import { plainPersonFields, type PlainPersonField } from "../../../platform";
import { originLabel } from "../labels";

/** Answers by purpose; silence is neither yes nor no. */
type Answers = Partial<Record<ConsentPurpose, ConsentAnswer>>;

/** What the form of a person holds while it is typed; its fields have the names of the draft's. */
export interface PersonValues extends Record<PlainPersonField, string> {
  category: Category;
  civility: string;
  given_name: string;
  family_name: string;
  born_on: string | null;
  joined_on: string | null;
  left_on: string | null;
  left_reason: LeftReason | null;
  origin: string;
  note: string;
  tags: string[];
  answers: Answers;
  /** The answers that the record had when the form was begun. */
  known_answers: Answers;
  /** How the answers that are new are known. */
  consent_source: string;
}

/** Every text that has nothing of its own, as `text` gives it. */
function texts(text: (name: PlainPersonField) => string): Record<PlainPersonField, string> {
  return Object.fromEntries(plainPersonFields.map((name) => [name, text(name)])) as Record<
    PlainPersonField,
    string
  >;
}

/** A form with nothing in it. */
export const emptyPerson: PersonValues = {
  ...texts(() => ""),
  category: "member",
  civility: "",
  given_name: "",
  family_name: "",
  born_on: null,
  joined_on: null,
  left_on: null,
  left_reason: null,
  origin: "",
  note: "",
  tags: [],
  answers: {},
  known_answers: {},
  consent_source: "",
};

/** The form of a record as it is. */
export function personValues(person: Person): PersonValues {
  const answers: Answers = Object.fromEntries(
    person.consents.map(({ purpose, answer }) => [purpose, answer]),
  );
  return {
    ...texts((name) => person[name] ?? ""),
    category: person.category,
    civility: person.civility ?? "",
    given_name: person.given_name,
    family_name: person.family_name,
    born_on: person.born_on,
    joined_on: person.joined_on,
    left_on: person.left_on,
    left_reason: person.left_reason,
    // What the core noted stands until a person writes something else.
    origin: originLabel(person.origin) === null ? person.origin : "",
    note: person.note ?? "",
    tags: person.tags,
    answers,
    known_answers: answers,
    consent_source: "",
  };
}

/** What of a record the values of its form are. Of the answers, only the new ones, given on the day `today`. */
export function personDraft(values: PersonValues, today: PlainDate): PersonDraft {
  const { answers, known_answers, consent_source, ...fields } = values;
  return {
    ...fields,
    left_on: fields.left_reason === null ? null : fields.left_on,
    consents: newAnswers({ answers, known_answers }).map(([purpose, answer]) => ({
      purpose,
      answer,
      given_on: today,
      source: consent_source.trim(),
    })),
  };
}

/** The answers of a form that the record does not have yet. */
export function newAnswers({
  answers,
  known_answers,
}: Pick<PersonValues, "answers" | "known_answers">): [ConsentPurpose, ConsentAnswer][] {
  const entries = Object.entries(answers) as [ConsentPurpose, ConsentAnswer][];
  return entries.filter(([purpose, answer]) => known_answers[purpose] !== answer);
}
