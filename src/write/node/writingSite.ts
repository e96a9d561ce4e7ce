import {join} from 'node:path';
import {buildTime} from '../../content/buildTime';
import {type ContentSource, contentOf, type ReadContent, readContent} from '../../content/checkContent';
import {dateInZone} from '../../content/dates';
import {namesOf} from '../../content/district';
import type {Problem} from '../../content/problems';
import {isKind} from '../../content/schemas/index';
import {schemaOfKind} from '../../editors/schemaFiles';
import {EXTENSIONS} from '../../extensions';
import type {Author, Choices, EditorFacts, FileText, Here, KindSchema, PageInfo, Saved, SaveRequest} from '../api';
import {Presence} from '../domain/presence';
import {readDraft, saveDraft} from './localDrafts';
import {pageList} from './pageList';
import {Refusal} from './refused';

/** What one author sees and changes. */
export class Workspace {
  readonly source: ContentSource;
  #content: ReadContent | undefined;

  constructor(
    readonly dir: string,
    readonly author: Author,
  ) {
    this.source = contentOf(dir);
  }

  /** Read again after every change. */
  get content(): ReadContent {
    this.#content ??= readContent(this.source, buildTime(), EXTENSIONS);
    return this.#content;
  }

  changed(): void {
    this.#content = undefined;
  }

  fileAt(path: string): string {
    return join(this.dir, path);
  }

  read(path: string): FileText {
    return readDraft(this.dir, path);
  }

  async save(request: SaveRequest): Promise<Saved> {
    const {text, version} = saveDraft(this.dir, request);
    this.changed();
    return {version, problems: await this.problemsOf(request.path), ...(text !== request.text && {text})};
  }

  async problemsOf(path: string): Promise<Problem[]> {
    return (await this.content.findProblems()).filter(({file}) => file === path);
  }

  pages(baseUrl: string, readersOf: (path: string) => string[]): PageInfo[] {
    return pageList(this.content, {baseUrl, drafts: new Map(), readersOf});
  }

  schemaOf(kind: string): KindSchema {
    if (!isKind(kind)) throw new Refusal('There is no such kind of page.', 404);
    return {schema: schemaOfKind(kind, namesOf(this.content.catalog.district))};
  }

  choices(): Choices {
    const {branches, people, roles, systems} = this.content.catalog.district;
    return {
      branches: namesIn(branches),
      rooms: Object.fromEntries(Object.entries(branches).map(([key, {rooms = {}}]) => [key, namesIn(rooms)])),
      people: namesIn(people),
      roles: namesIn(roles),
      systems: namesIn(systems),
    };
  }
}

function namesIn(record: Readonly<Record<string, {name: string}>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, {name}]) => [key, name]));
}

/** Who asks; the guards put it into `response.locals`. */
export interface Asker {
  author: Author;
  /** That a request to change something has to carry. */
  token: string;
}

export interface SiteOptions {
  siteDir: string;
  buildDir: string;
  /** With the compiled editor. */
  editorDir: string;
}

/** Everything that the routes need. */
export class WritingSite {
  readonly buildDir: string;
  readonly editorDir: string;
  readonly baseUrl: string;
  readonly #published: Workspace;
  readonly #presence = new Presence();

  constructor({siteDir, buildDir, editorDir}: SiteOptions) {
    this.buildDir = buildDir;
    this.editorDir = editorDir;
    this.#published = new Workspace(siteDir, {name: 'local', role: 'editor'});
    this.baseUrl = this.#published.content.catalog.district.base_url;
  }

  workspaceOf(_author: Author): Workspace {
    return this.#published;
  }

  /** Somebody has a page open. */
  hear(workspace: Workspace, path: string): Here {
    this.#presence.hear(path, workspace.author.name, Date.now());
    return {others: this.#othersAt(workspace, path), version: workspace.read(path).version};
  }

  pagesOf(workspace: Workspace): PageInfo[] {
    return workspace.pages(this.baseUrl, (path) => this.#othersAt(workspace, path));
  }

  #othersAt({author}: Workspace, path: string): string[] {
    return this.#presence.others(path, author.name, Date.now());
  }

  /** The file of the page at an address with the base URL. */
  pathAt = (author: Author, address: string): string | undefined =>
    this.pagesOf(this.workspaceOf(author)).find((page) => page.address === address)?.path;

  factsFor({author, token}: Asker): EditorFacts {
    const {name, time_zone: timeZone} = this.#published.content.catalog.district;
    const today = dateInZone(buildTime(), timeZone);
    return {baseUrl: this.baseUrl, author, token, today, timeZone, site: name};
  }

  async preview(_author: Author, _path: string): Promise<string> {
    throw new Refusal('The preview is not there yet.', 404);
  }
}
