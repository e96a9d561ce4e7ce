/** The API between the editor in the browser and the authoring server. Every body is JSON, except for files. */

import type {JsonSchema} from '@deskbook/content/schemas/editorHints';
import type {Kind} from '@deskbook/content/schemas/index';
import type {Box} from '@deskbook/drawings/shapeBox';
import type {Problem} from '@deskbook/text/problems/problems';
import type {Role} from '@deskbook/writing/refusals/path';

/** Relative to the site's base URL. The server answers `write/` itself, and everything else from the built site. */
export const WRITE = 'write/';
export const API = `${WRITE}api/`;
/** The header with the token from the editor page, required on every request that changes something. */
export const TOKEN_HEADER = 'x-deskbook-token';

/** The only author on this computer, who writes directly in the site's folder. */
export const LOCAL = 'local';

export interface Author {
  /** As in `.deskbook/users.json` or as sent by the web server; `local` on this computer. */
  name: string;
  role: Role;
  /** The name in page histories, if known: `Ann Oakes` for `ann`. */
  fullName?: string;
  email?: string;
}

/** A file's current text in the author's working tree. */
export interface FileText {
  /** Relative to the site, with forward slashes: `docs/procedures/load-receipt-paper.md`. */
  path: string;
  /** Unchanged except that a byte order mark is removed; line endings are the file's. */
  text: string;
  /** Changes whenever the file changes. A save names the version it's based on. */
  version: string;
}

/** `PUT api/file`: saves a draft. */
export interface SaveRequest extends FileText {
  /** Which save this is, so one can be sent before the answer to another, or again. */
  from?: SaveOrigin;
}

export interface SaveOrigin {
  /** Made up by each open editor. */
  window: string;
  /** Counts up. A later save has everything that an earlier one has. */
  number: number;
}

/** The immediate response to a save; `GET api/problems?path=` takes longer. */
export interface Saved {
  version: string;
  /** The text merged with what others published in the meantime; absent if it's the text that was sent. */
  text?: string;
}

/** The 409 response: somebody else changed the same lines. Nothing is written. */
export interface Conflict {
  theirs: FileText;
}

/** Any other failure, with a message for the author. */
export interface Failure {
  message: string;
}

/** `GET api/here?path=`, asked every few seconds while a page is open. */
export interface Presence {
  /** Who else has it open. */
  others: readonly string[];
  /** The version of the author's current draft, which may have changed in another window. */
  version: string;
  /** What others published in the same lines, until the author chooses with `POST api/keep` or `api/discard`. */
  published?: string;
}

export type DraftState = 'changed' | 'new' | 'deleted';

/** `GET api/pages`: everything an author can open. */
export interface PageInfo {
  path: string;
  /** null for a page without a kind */
  kind: Kind | 'post' | null;
  title: string;
  /** The address on the site, including the base URL; null if the page isn't published. */
  address: string | null;
  /** null if the author's text is the published one */
  draft: DraftState | null;
  /** Who else has it open. */
  others: readonly string[];
  /** The new file, if this page will be deleted because it was moved. */
  movedTo?: string | undefined;
  /** If an editor sent the author's request for this page back. */
  sentBack?: SentBack | undefined;
}

/** Why an editor didn't publish what an author asked for. */
export interface SentBack {
  /** The editor's full name, or the account name if no other is known. */
  by: string;
  reason: string;
}

/** `GET api/schema?kind=` (a kind or `post`): the schema for a form, with this district's names. */
export interface KindSchema {
  schema: JsonSchema;
}

/** `GET api/choices`: the choices in pickers. The keys are written into the page. */
export interface Choices {
  branches: Readonly<Record<string, string>>;
  rooms: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The names of the places in the plan of each branch that has one. */
  places: Readonly<Record<string, readonly string[]>>;
  people: Readonly<Record<string, string>>;
  roles: Readonly<Record<string, string>>;
  systems: Readonly<Record<string, string>>;
  funds: Readonly<Record<string, string>>;
  workplaces: Readonly<Record<string, string>>;
  /** Authors of posts. */
  authors: Readonly<Record<string, string>>;
  /** Tags already used on pages, the most used first. */
  tags: readonly string[];
  /** The dates each branch is closed, each with its reason (or ''). */
  closed: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** `GET api/history?path=`, newest first. */
export interface VersionInfo {
  /** The commit hash. */
  id: string;
  author: string;
  /** ISO 8601, with a time. */
  at: string;
  message: string;
}

/** `GET api/former`: deleted pages and who deleted them, latest first. */
export interface FormerPage extends Pick<VersionInfo, 'author' | 'at'> {
  path: string;
  title: string;
}

/** `GET api/differences?path=&id=`: what changed in a page since a version, paragraph by paragraph. */
export interface Difference {
  parts: readonly {text: string; change?: 'added' | 'removed'}[];
}

/** `POST api/new`. */
export interface NewRequest {
  template: Kind | 'post';
  title: string;
  /** A key of the district's people; a post has authors instead. */
  owner?: string;
}

/** `POST api/move`. */
export interface MoveRequest {
  path: string;
  to: string;
}

/** The response to `new`, `move`, `delete`, `review`, `restore` and `discard`: the files that changed. */
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

/** `POST api/import?name=NAME&kind=KIND&owner=PERSON`, with the bytes as the body; `split=1` or `2` splits it into chapters. */
export type {Imported} from '@deskbook/import/node/importDocument';
/** `POST api/picture?page=PATH&name=NAME`, with the bytes as the body: adds a picture to a page. */
export type {Picture} from '@deskbook/writing/pictures';

/** `GET api/pictured?page=`: drawings and photographs with named parts, those on the page first. */
export interface PicturedFile {
  path: string;
  /** What it shows. */
  title: string;
  /** The titles of the pages that show it, to search by. */
  usedOn: string;
  /** Its ratio is what counts. */
  width: number;
  height: number;
  parts: readonly PicturedPart[];
}

export interface PicturedPart {
  /** What an address calls it, after `#`. */
  ref: string;
  number: string;
  name: string;
  /** In percent of the width and the height. */
  box: Box;
}

/** `POST api/publish`; progress is streamed as JSON lines, one event each. */
export interface PublishRequest {
  paths: readonly string[];
  /** One sentence for readers about what changed. */
  message: string;
}

export type PublishEvent =
  /** Somebody or something else changes the site first, such as `another build`. */
  | {step: 'wait'; who: string}
  | {step: 'pull' | 'check' | 'save' | 'build' | 'switch' | 'deploy' | 'push'}
  /**
   * `notes` tell the author what failed even though the pages are published. `isDeployed` is false if they could not be
   * brought to the web server.
   */
  | {step: 'done'; release: string; isDeployed: boolean; notes: readonly string[]}
  | {
      step: 'failed';
      message: string;
      problems?: readonly Problem[];
      /** If all problems are links to pages that would be deleted: the pages with those links. */
      linking?: readonly Pick<LinkInfo, 'path' | 'title'>[];
      /** Files in which others published changes to the same lines as these drafts. */
      disputed?: readonly string[];
    };

/** How publishing ended. */
export type PublishOutcome = Extract<PublishEvent, {step: 'done' | 'failed'}>;

/** An author's publish or rollback, which changes what readers see. */
export interface Publication {
  id: number;
  what: 'publish' | 'rollback';
  /** null while it's running */
  outcome: PublishOutcome | null;
}

/** `GET api/publication`, polled every few seconds: the author's publication, with its outcome until they move on. */
export interface LatestPublication {
  latest: Publication | null;
  /** How many seconds it usually takes, as measured with the last ones; null before the first. */
  usualSeconds: number | null;
}

/** `GET api/requests`: pages an author asked an editor to publish. `POST` with a `PublishRequest` makes a request. */
export interface PendingRequest {
  id: string;
  /** The author's account name. */
  author: string;
  /** The author's full name, or the account name if no other is known. */
  by: string;
  /** ISO 8601, with a time. */
  at: string;
  message: string;
  paths: readonly string[];
}

/** `POST api/send-back`: an editor returns a request to its author, who sees the reason. */
export interface SendBackRequest extends Pick<SentBack, 'reason'> {
  id: string;
}

/**
 * `GET preview/request/?id=&path=&side=`: a page of a request, as it is or as it will look. Its pictures are below
 * `file/request/ID/`.
 */
export const REVIEW = `${WRITE}preview/request/`;
export const REVIEW_FILE = `${WRITE}file/request/`;
export type ReviewSide = 'now' | 'requested';

/** `GET api/request?id=`: what a request would change. A side is null if the file doesn't exist there. */
export interface RequestedFile {
  path: string;
  /** A picture isn't: its sides are empty, and pages show it. */
  isText: boolean;
  before: string | null;
  after: string | null;
}

/** Data the editor page passes to its script, as JSON in `<script id="deskbook-write">`. */
export interface EditorFacts {
  /** Starts and ends with a slash. */
  baseUrl: string;
  author: Author;
  /** The author's key among the district's people, if the two have an e-mail address or a name in common. */
  person?: string | undefined;
  /** Whether the author can publish without a second person. */
  mayPublish: boolean;
  /** The value for `TOKEN_HEADER`. */
  token: string;
  /** Today's date in the district's time zone, `YYYY-MM-DD`. */
  today: string;
  timeZone: string;
  site: string;
}
