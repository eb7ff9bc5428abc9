/** The answers of a feasibility study: what the page saves as a file. */
export interface Study {
  format: StudyFormat;
  /** The answers on the project as a whole and on its first part. */
  answers: Answers;
  /** The answers of each part of the project after the first. */
  parts?: AnswersOfPart[];
  /** Conditions confirmed or denied, by their identifier. */
  confirmed?: Partial<Record<Condition, Confirmed>>;
  /** How the user judges risks and legal points, by topic and statement of the guidance. */
  judged?: Judged;
  /** What the user writes beside the answers. */
  notes?: Partial<Record<Note, string>>;
}

/** The answers of a part of the project. Those on the project as a whole stand in `answers` alone. */
export type AnswersOfPart = Omit<Answers, QuestionOfProject>;

/** What a note belongs to: a point that is judged, the report, or a part of the project, counted from 0. */
export type Note = keyof Judged | "report.title" | "report.author" | `description.${number}`;

/** The key of a question. */
export type Question = keyof Answers;

/** An exact decimal number as text. */
export type Decimal = string;

/** A day, such as `2026-11-20`. */
export type Day = string;

/** A line of a study: in a project of several parts, lines of a part carry its number, such as `capacity.2`. */
export type LineOfStudy = Line | `${Line}.${number}`;

/** A document or page that was consulted. */
export interface Source {
  id: string;
  /** Title, in its own language. */
  title: string;
  publisher: string;
  /** Address; an assumption of the project has none. */
  url: string | null;
  /** Day on which it was consulted. */
  retrieved: Day;
}

/** The place in a source that supports a value. */
export interface Citation {
  source: Source;
  /** Page, table, clause or row. */
  locator: string;
  evidence: Evidence;
  /** First day on which the value holds. */
  from: Day;
  /** Last day on which it holds; `null` while no end is known. */
  until: Day | null;
  /** Day by which somebody has to look at the value again. */
  review_by: Day;
  /** What was interpreted, or which conflict is open. */
  note: string | null;
}

/** A fact of the registry as it acted. */
export interface Fact extends Citation {
  /** Value, if the fact is a number. */
  value?: Decimal;
  /** Unit of the value; `1` for a plain number. */
  unit?: string;
}

/** A fact under its key. */
export interface SourceOfLine extends Fact {
  parameter: string;
}

/** A condition and how it is met. */
export interface Finding {
  clause: string;
  state: "met" | "not_met" | "unknown";
  /** The question that decides it. */
  field: Question | null;
  citation: Citation;
}

/** A part of the project. */
export interface Part {
  technology: Technology | null;
  /** The methodology applied, such as `TH_AM001 3.0`. */
  methodology: string | null;
  /** Methodologies that come into question, each with whether its version is in force. */
  candidates: Record<string, boolean>;
  /** Eligibility criteria of the methodology. */
  criteria: Finding[];
  /** Whether its reductions count in the totals. */
  counted: boolean;
}

/** The value of one year. */
export interface YearValue {
  /** The calendar year; the first is the first of construction. */
  year: number;
  value: Decimal;
}

/** One line of the sheet. */
export interface Figure {
  symbol: LineOfStudy;
  /** Notation in formulas. */
  notation: string;
  /** Name in the language asked for. */
  name?: string;
  /** Unit, with the country's currency put in; `1` for a plain number, such as a share: 0.05 is five per cent. */
  unit: string;
  /** The exact value of a line that has one for all years. */
  value?: Decimal;
  /** The value rounded to be shown; of a yearly line, that of the first operating year. */
  shown?: Decimal;
  /** The exact values of a yearly line. */
  years?: YearValue[];
  /** Why there is no value: `absent`, `overflow`, `division_by_zero`, `no_solution`, `several_solutions`, `never_reached` or `needs:<symbol>`. */
  problem?: string;
  /** The formula in symbols. */
  formula?: string;
  /** The formula with the values of the first operating year put in, each with its unit; a plain number has none. */
  substituted?: string;
  /** The lines that the formula reads. */
  inputs?: LineOfStudy[];
  /** Questions whose answers the value rests on. */
  answers?: Question[];
  /** Keys of the facts that the value rests on. */
  sources?: string[];
  /** The weakest evidence among those facts. */
  weakest_evidence?: Evidence;
}

/** Something that is wrong or still open. */
export interface Issue {
  code: IssueCode;
  severity: "open" | "warning" | "error";
  /** The question where it can be mended. */
  field: Question | null;
  /** The part of the project, from 0; 0 also for the project as a whole. */
  part: number;
  /** The line that it concerns. */
  line: Line | null;
  /** The values inside the sentence that says it. */
  arguments: Record<string, string>;
}

/** The whole assessment: the document that `jcm assess` writes. An unfinished study gives one too, with what is open in `issues`. */
export interface Assessment {
  /** Version of the program. */
  engine: string;
  assessed_on: Day;
  /** The latest day on which a source of the registry was consulted. */
  data_date: Day;
  /** Whether the result is only an estimate: always. */
  estimate: boolean;
  /** The weakest evidence on which the headline figures rest. */
  weakest_evidence: Evidence | null;
  parts: Part[];
  /** The lines of reductions in the first year, subsidy, credits, and revenue from credits. */
  headline: [LineOfStudy, LineOfStudy, LineOfStudy, LineOfStudy];
  /** The route through the mechanism that the figures follow. */
  route: Route;
  /** The limit that decides the subsidy. */
  binding_limit: Line | null;
  /** Conditions of the subsidy. */
  conditions: Finding[];
  /** Every line, in order of calculation. */
  figures: Figure[];
  /** The facts that the figures rest on, by their keys. */
  facts: Record<string, Fact>;
  issues: Issue[];
}

/** Why a figure is what it is. */
export interface Explanation {
  figure: Figure;
  /** The lines that its formula reads. */
  inputs: Figure[];
  /** The facts that the value rests on, strongest evidence first. */
  sources: SourceOfLine[];
}

/** One version of a methodology. */
export interface Methodology {
  /** Number and version, as the question `methodology` takes them. */
  key: string;
  id: string;
  version: string;
  country: Country;
  /** `unknown` while not even the title was found. */
  technology: Technology | "unknown";
  family: Family;
  /** Title in English. */
  title: string;
  /** Official titles in other languages, by language. */
  titles: Record<string, string>;
  /** Where the title comes from. */
  title_basis: "official" | "proposed" | "paraphrase" | "unknown";
  /** How the formula was read. */
  formula_basis: "official" | "transcription" | "generic";
  /** Day of approval; `null` where it was not found. */
  in_force_from: Day | null;
  /** Where the day of approval was not found: a day before which it cannot have been. */
  in_force_not_before: Day | null;
  /** Last day, where an end is known. */
  in_force_until: Day | null;
  /** What is not known of the dates. */
  in_force_note: string | null;
  /** Official page. */
  url: string;
  /** What supports the existence of this version. */
  citation: Citation;
}

/** What the package is, so that a result can be repeated. */
export interface Versions {
  package: string;
  /** The mark of the facts: it differs when the facts differ. */
  registry: string;
  data_date: Day;
  /** The newest format of a study that can be read. */
  study_format: number;
}

/** What may be said beside a study. */
export interface Options {
  /** The day of the assessment; today if it is left out. */
  on?: Day;
  /** The language of the names; English if it is left out. */
  language?: Language;
}

/** What may be said beside a line. */
export interface LineOptions extends Options {
  /** The part of the project, from 1, if `symbol` does not name it. */
  part?: number;
}

/** Which methodologies are asked for; all if nothing is said. */
export interface Filter {
  country?: Country;
  technology?: Technology;
}

/** Thrown by every function that cannot do its work. */
export class JcmError extends Error {
  readonly name: "JcmError";
  readonly code: ErrorCode;
  /** The values inside the message, by name, such as `path`: `answers.capacity_kw`. */
  readonly details: Readonly<Record<string, string>>;
  /** Only the package throws it. */
  private constructor();
}

/**
 * Loads the engine, the facts and the names, once; the functions below can then be called. `base` is the folder that holds the
 * files `engine_bg.wasm`, `facts.bin` and `names.json`, where a bundler has not brought them along: in a browser a URL, also
 * one relative to the page; in Node a path or a `file:` URL. A later call is done when the first is, and its `base` does not
 * count, unless the first has failed.
 */
export function init(options?: { base?: string | URL }): Promise<void>;

/** Assesses a study. */
export function assess(study: Study, options?: Options): Assessment;

/** Explains one line of a study: its formula, its inputs and its sources. */
export function explain(study: Study, symbol: LineOfStudy, options?: LineOptions): Explanation;

/** The methodologies that the package knows, every version. */
export function methodologies(filter?: Filter): Methodology[];

/** The versions of the program and of its data. */
export function versions(): Versions;
