import type {Catalog} from '../../../content/catalog';
import type {Page} from '../../../content/page';
import type {AuthoredQuiz} from '../domain/readQuestions';
import type {PortableQuiz} from './portableQuiz';

/** A way in which quizzes travel to other systems, and from them if it has `read`. */
export interface Format {
  /** As people call it. */
  label: string;
  /** Of the name of its files: `.gift`. */
  ending: string;
  /** @throws NoExport where that is impossible */
  write(quiz: PortableQuiz, source: QuizSource): Written | Promise<Written>;
  /** Whether a file is of this format, by its name and its beginning. */
  reads?(file: ForeignFile): boolean;
  /** @throws ForeignFault if nothing in it can be read */
  read?(file: ForeignFile): ForeignQuiz[];
}

/** Where a quiz comes from, for formats that need more than what was written. */
export interface QuizSource {
  siteDir: string;
  docsPath: string;
  catalog: Catalog;
  page: Page;
  /** That of the page, as at the root of a web server. */
  address: string;
  /** Those of the page: one of a quiz page, or each `:::quiz` block. */
  quizzes: readonly AuthoredQuiz[];
}

export interface Written {
  content: string | Uint8Array;
  losses: Loss[];
}

/** Something that a format can't hold. */
export interface Loss {
  /** The id of a question; null for the whole quiz. */
  question: string | null;
  /** A few words: "hint". */
  what: string;
  /** One or two sentences, the same for all questions that lose it: "GIFT has no place for hints. They are left out." */
  why: string;
}

/** A file from another system. */
export interface ForeignFile {
  name: string;
  bytes: Uint8Array;
}

export interface ForeignQuiz {
  quiz: PortableQuiz;
  /** The line on which each question begins, by its id. */
  lines: ReadonlyMap<string, Place>;
  losses: ForeignLoss[];
}

/** Where something is in a file from elsewhere. */
export interface Place {
  /** Of a file within a package; undefined for the file itself. */
  file?: string;
  /** Counted from 1. */
  line: number;
}

/** Something that a page can't hold, or that its author should look at. */
export interface ForeignLoss extends Place {
  /** One or two sentences. */
  message: string;
}
