/** What the editor in the browser and the authoring server say to each other. Every body is JSON, but for files. */
import type {Problem} from '../content/problems';
import type {JsonSchema} from '../content/schemas/editorHints';
import type {Kind} from '../content/schemas/index';

/** Below the base URL of the site. The server answers `write/` itself, and everything else from the built site. */
export const WRITE = 'write/';
export const API = `${WRITE}api/`;
/** The header that every request to change something carries, with the token from the page of the editor. */
export const TOKEN_HEADER = 'x-deskbook-token';

export type Role = 'author' | 'editor';

/** The author who is alone at this computer, and writes in the folder of the site itself. */
export const LOCAL = 'local';

export interface Author {
  /** As it is in `.deskbook/users.json` or told by the web server; `local` on this computer. */
  name: string;
  role: Role;
  /** What the history of pages says, where it is known: `Ann Oakes` for `ann`. */
  fullName?: string;
  email?: string;
}

/** A file's text as it is now in the author's working tree. */
export interface FileText {
  /** Relative to the site, with forward slashes: `docs/procedures/load-receipt-paper.md`. */
  path: string;
  /** To the letter, without a byte order mark; line endings are the file's. */
  text: string;
  /** Changes with every change of the file. A save names the version it is based on. */
  version: string;
}

/** `PUT api/file`: saves a draft. */
export interface SaveRequest extends FileText {}

/** What a save answers, at once; `GET api/problems?path=` takes longer. */
export interface Saved {
  version: string;
  /** The text as it was merged with what others had published underneath; absent where it is the one that was sent. */
  text?: string;
}

/** The answer 409: the file was changed underneath, in the same place. Nothing is written. */
export interface Conflict {
  /** As it is now. */
  theirs: FileText;
}

/** Every other failure, in words for the author. */
export interface Failure {
  message: string;
}

/** `GET api/here?path=`, asked every few seconds while a page is open. */
export interface Here {
  /** Who else has it open. */
  others: readonly string[];
  /** Of the author's draft as it is now: it may have been changed elsewhere. */
  version: string;
  /** What others have published in the same lines, until the author chooses: `POST api/keep`, or `api/discard`. */
  published?: string;
}

export type DraftState = 'changed' | 'new' | 'deleted';

/** `GET api/pages`: everything that can be opened. */
export interface PageInfo {
  path: string;
  /** Null for a page without a kind. */
  kind: Kind | 'post' | null;
  title: string;
  /** On the site, with the base URL; null where the page isn't published. */
  address: string | null;
  /** Null where the author's text is the published one. */
  draft: DraftState | null;
  /** Who else has it open. */
  others: readonly string[];
  /** Of a page to be deleted because it was moved: its new file. */
  movedTo?: string | undefined;
}

/** `GET api/schema?kind=`, which may be `post`: what a form is made of, with the names of this district. */
export interface KindSchema {
  schema: JsonSchema;
}

/** `GET api/choices`: what pickers offer; keys are what is written into the page. */
export interface Choices {
  branches: Readonly<Record<string, string>>;
  rooms: Readonly<Record<string, Readonly<Record<string, string>>>>;
  people: Readonly<Record<string, string>>;
  roles: Readonly<Record<string, string>>;
  systems: Readonly<Record<string, string>>;
  funds: Readonly<Record<string, string>>;
  /** Who writes posts. */
  authors: Readonly<Record<string, string>>;
  /** Those that pages have, the most used first. */
  tags: readonly string[];
  /** The days on which each branch is closed, with the reason where there is one. */
  closed: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** `GET api/history?path=`, the newest first. */
export interface VersionInfo {
  /** Of the commit. */
  id: string;
  author: string;
  /** An instant, ISO 8601. */
  at: string;
  message: string;
}

/** `GET api/former`: a page that was deleted, and who did it; the latest first. */
export interface FormerPage extends Pick<VersionInfo, 'author' | 'at'> {
  path: string;
  title: string;
}

/** `GET api/differences?path=&id=`: what has changed in a page since a version, paragraph by paragraph. */
export interface Difference {
  parts: readonly {text: string; change?: 'added' | 'removed'}[];
}

/** `POST api/new`. */
export interface NewRequest {
  template: Kind | 'post';
  title: string;
}

/** `POST api/move`. */
export interface MoveRequest {
  path: string;
  to: string;
}

/** What `new`, `move`, `delete`, `review`, `restore` and `discard` answer: the files that are other than before. */
export interface Changed {
  paths: readonly string[];
  message: string;
}

/** `GET api/links?path=`: pages that link to this one. */
export interface LinkInfo {
  path: string;
  title: string;
  line: number;
}

/** `POST api/picture?page=PATH&name=NAME`, the bytes as its body: a picture for a page. */
export interface Picture {
  /** Of the file that was written. */
  path: string;
  /** As the page names it: `img/load-receipt-paper-1.jpg`. */
  url: string;
  width: number;
  height: number;
}

/** `POST api/import?name=NAME&kind=KIND`, the bytes as its body; `split=1` or `2` cuts a document into chapters. */
export interface Imported {
  paths: readonly string[];
  /** What could not be carried over, each with its place. */
  losses: readonly Loss[];
}

export interface Loss {
  /** Where in the document: `paragraph 12, "Switch off the…"`. */
  place: string;
  what: string;
}

/** `POST api/publish`; its progress comes as lines of JSON, one event each. */
export interface PublishRequest {
  paths: readonly string[];
  /** What changed, for readers: one sentence. */
  message: string;
}

export type PublishEvent =
  /** Somebody else is publishing, and comes first. */
  | {step: 'wait'; author: string}
  | {step: 'pull' | 'check' | 'save' | 'build' | 'switch' | 'push'}
  /** `notes` are for the author: what has not worked although readers see the pages. */
  | {step: 'done'; release: string; notes: readonly string[]}
  | {
      step: 'failed';
      message: string;
      problems?: readonly Problem[];
      /** Where all of the problems are links to pages that would be deleted: the pages that have them. */
      linking?: readonly Pick<LinkInfo, 'path' | 'title'>[];
      /** Files in which others have published other text in the lines of these drafts. */
      disputed?: readonly string[];
    };

/** How it ended. */
export type PublishOutcome = Extract<PublishEvent, {step: 'done' | 'failed'}>;

/** Something of one author's that changes what readers see. */
export interface Publication {
  id: number;
  what: 'publish' | 'rollback';
  /** Null while it is under way. */
  outcome: PublishOutcome | null;
}

/** `GET api/publication`, asked every few seconds: what the author publishes, or how that ended until they go on. */
export interface LatestPublication {
  latest: Publication | null;
}

/** `GET api/requests`: pages that an author asks an editor to publish. `POST` with a `PublishRequest` asks for it. */
export interface PendingRequest {
  id: string;
  /** The name of the author's account. */
  author: string;
  /** The author's full name, or that of the account where no other is known. */
  by: string;
  /** An instant, ISO 8601. */
  at: string;
  message: string;
  paths: readonly string[];
}

/** `GET api/request?id=`: what a request would change; null where there is no such file before, or after. */
export interface RequestedFile {
  path: string;
  before: string | null;
  after: string | null;
}

/** What the page of the editor tells its script, as JSON in `<script id="deskbook-write">`. */
export interface EditorFacts {
  /** With slashes at both ends. */
  baseUrl: string;
  author: Author;
  /** Whether what they write may go out without somebody else. */
  mayPublish: boolean;
  /** For `TOKEN_HEADER`. */
  token: string;
  /** The day that counts as today in the district's time zone, `YYYY-MM-DD`. */
  today: string;
  timeZone: string;
  /** The name of the site. */
  site: string;
}
