import {buildTime} from '../../content/buildTime';
import {dateInZone} from '../../content/dates';
import type {Author, EditorFacts, Here, PageInfo} from '../api';
import {Presence} from '../domain/presence';
import {AuthorSite} from './authorSite';
import {Refusal} from './refused';
import {openWorkspace} from './workspace/openWorkspace';
import {LOCAL} from './workspace/workspace';

/** Who asks; the guards put it into `response.locals`. */
export interface Asker {
  author: Author;
  /** That a request to change something has to carry. */
  token: string;
}

interface Options {
  siteDir: string;
  buildDir: string;
  /** With the compiled editor. */
  editorDir: string;
}

/** The site with everybody who writes in it. */
export class WritingSite {
  readonly buildDir: string;
  readonly editorDir: string;
  readonly baseUrl: string;
  readonly #published: AuthorSite;
  readonly #authors = new Map<string, Promise<AuthorSite>>();
  readonly #presence = new Presence();

  private constructor(
    readonly options: Options,
    published: AuthorSite,
  ) {
    this.buildDir = options.buildDir;
    this.editorDir = options.editorDir;
    this.#published = published;
    this.baseUrl = published.content.catalog.district.base_url;
  }

  static async open(options: Options): Promise<WritingSite> {
    const workspace = await openWorkspace(options.siteDir, {name: LOCAL, role: 'editor'});
    return new WritingSite(options, new AuthorSite(workspace));
  }

  /** Opened once, and again where that failed. */
  siteOf(author: Author): Promise<AuthorSite> {
    const known = this.#authors.get(author.name);
    if (known) return known;
    const opening = openWorkspace(this.options.siteDir, author).then((workspace) => new AuthorSite(workspace));
    this.#authors.set(author.name, opening);
    opening.catch(() => this.#authors.delete(author.name));
    return opening;
  }

  /** The file of the page at an address with the base URL. */
  pathAt(address: string): string | undefined {
    const {addressed} = this.#published.content;
    return addressed.find((page) => this.baseUrl + page.address.slice(1) === address)?.path;
  }

  pagesOf(site: AuthorSite): Promise<PageInfo[]> {
    return site.pages(this.baseUrl, (path) => this.#othersAt(site, path));
  }

  /** Somebody has a page open. */
  async hear(site: AuthorSite, path: string): Promise<Here> {
    this.#presence.hear(path, site.author.name, Date.now());
    return {others: this.#othersAt(site, path), version: (await site.read(path)).version};
  }

  #othersAt({author}: AuthorSite, path: string): string[] {
    return this.#presence.others(path, author.name, Date.now());
  }

  factsFor({author, token}: Asker): EditorFacts {
    const {name, time_zone: timeZone} = this.#published.content.catalog.district;
    const today = dateInZone(buildTime(), timeZone);
    return {baseUrl: this.baseUrl, author, token, today, timeZone, site: name};
  }

  async preview(_author: Author, _path: string): Promise<string> {
    throw new Refusal('The preview is not there yet.', 404);
  }
}
