import type {Catalog} from '@deskbook/content/catalog';
import type {Page} from '@deskbook/content/page';
import type {AuthoredQuiz} from '@deskbook/quiz/domain/readQuestions';
import type {PortableQuiz} from './portableQuiz';

/** A file format for exporting quizzes, and for importing them if it has `read`. */
export interface Format {
  /** The name people use for it. */
  label: string;
  /** The file name extension, such as `.gift`. */
  ending: string;
  /** @throws NoExport if that's impossible */
  write(quiz: PortableQuiz, source: QuizSource): ExportResult | Promise<ExportResult>;
  /** Returns whether a file has this format, judging by its name and beginning. */
  reads?(file: ForeignFile): boolean;
  /** @throws ForeignFault if nothing in it can be read */
  read?(file: ForeignFile): ForeignQuiz[];
}

/** Where a quiz comes from, for formats that need more than its text. */
export interface QuizSource {
  siteDir: string;
  docsPath: string;
  catalog: Catalog;
  page: Page;
  /** The page's absolute path on the web server. */
  address: string;
  /** The page's quizzes: one for a quiz page, or each `:::quiz` block. */
  quizzes: readonly AuthoredQuiz[];
}

export interface ExportResult {
  content: string | Uint8Array;
  losses: ExportWarning[];
}

/** Something that a format can't hold. */
export interface ExportWarning {
  /** The id of a question; null for the whole quiz. */
  question: string | null;
  /** A few words, such as "hint". */
  what: string;
  /** One or two sentences, the same for all questions: "GIFT has no place for hints. They are left out." */
  why: string;
}

/** A file from another system. */
export interface ForeignFile {
  name: string;
  bytes: Uint8Array;
}

export interface ForeignQuiz {
  quiz: PortableQuiz;
  /** Where each question begins, by question id. */
  lines: ReadonlyMap<string, SourcePosition>;
  losses: ImportWarning[];
}

export interface SourcePosition {
  /** A file in a package; undefined for the file itself. */
  file?: string;
  /** From 1. */
  line: number;
}

/** Something that a page can't hold, or that its author should check. */
export interface ImportWarning extends SourcePosition {
  /** One or two sentences. */
  message: string;
}

/** A file, or a question in it, can't be read. The place is unset if it's about the whole file. */
export class ForeignFault extends Error {
  override name = 'ForeignFault';
  constructor(
    message: string,
    readonly place?: SourcePosition,
  ) {
    super(message);
  }
}

/** Something can't be exported; the message says why. */
export class NoExport extends Error {}
