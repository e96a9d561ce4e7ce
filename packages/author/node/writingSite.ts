import {readFile} from 'node:fs/promises';
import type {District} from '@deskbook/content/schemas/district';
import {
  type Author,
  type EditorFacts,
  type LatestPublication,
  LOCAL,
  type PageInfo,
  type Presence,
  type Publication,
  type PublishOutcome,
  type PublishRequest,
  REVIEW_FILE,
  type ReviewSide,
  type SendBackRequest,
  WRITE,
} from '@deskbook/editor/api';
import {whyNotPublish} from '@deskbook/editor/domain/mayPublish';
import {personOf} from '@deskbook/editor/domain/personOf';
import {PresenceTracker} from '@deskbook/editor/domain/presenceTracker';
import {Publications} from '@deskbook/editor/domain/publications';
import {usualDuration} from '@deskbook/editor/domain/usualDuration';
import {buildTime} from '@deskbook/text/dates/buildTime';
import {dateInZone} from '@deskbook/text/dates/dates';
import {fileToRead} from '@deskbook/writing/files';
import {HttpError} from '@deskbook/writing/httpError';
import {AuthorSite} from './authorSite';
import {errorFields, type Log} from './log';
import {openRenderer, type Renderer} from './preview/renderer';
import type {OnPublishEvent, PublishContext} from './publish/buildRelease';
import {publish} from './publish/publish';
import {readPublished} from './publish/published';
import {publishRequest, requestsOf, sendRequestBack, sentBackTo} from './publish/requests';
import {inRequest} from './publish/review';
import {rollBack} from './publish/rollBack';
import {recoverSite} from './publish/session';
import {openWorkspace} from './workspace/openWorkspace';

/** Who sent a request. The guards put it into `response.locals`. */
export interface RequestContext {
  author: Author;
  /** Required with every request that changes something. */
  token: string;
}

interface Options extends PublishContext {
  /** The published pages. */
  buildDir: string;
  /** Finds the build's server bundle. The folder changes with each release. */
  findServer(): string | null;
  /** The folder of the compiled editor. */
  editorDir: string;
  log: Log;
  /** Deskbook's version. */
  version: string;
  /** Opens the renderer for previews, which uses the build's server bundle. */
  openPreviews?: typeof openRenderer;
}

/** The site and everybody who writes in it. */
export class WritingSite {
  readonly buildDir: string;
  readonly editorDir: string;
  readonly baseUrl: string;
  readonly #published: AuthorSite;
  readonly #authors = new Map<string, Promise<AuthorSite>>();
  readonly #presence = new PresenceTracker();
  readonly #publications = new Publications();
  #renderer: Promise<Renderer>;

  private constructor(
    readonly options: Options,
    published: AuthorSite,
  ) {
    this.buildDir = options.buildDir;
    this.editorDir = options.editorDir;
    this.#published = published;
    this.baseUrl = published.content.catalog.district.base_url;
    this.#renderer = this.#openRenderer();
  }

  get district(): District {
    return this.#published.content.catalog.district;
  }

  static async open(options: Options): Promise<WritingSite> {
    await recoverSite(options.siteDir);
    const workspace = await openWorkspace(options.siteDir, {name: LOCAL, role: 'editor'});
    return new WritingSite(options, new AuthorSite(workspace, options.extensions));
  }

  /** Opens an author's site once, and retries if that failed. */
  siteOf(author: Author): Promise<AuthorSite> {
    // With a new role, an author keeps the same folder but has other rights.
    const key = `${author.role} ${author.name}`;
    const known = this.#authors.get(key);
    if (known) return known;
    const {siteDir, extensions} = this.options;
    const opening = openWorkspace(siteDir, author).then((workspace) => new AuthorSite(workspace, extensions));
    this.#authors.set(key, opening);
    opening.catch(() => this.#authors.delete(key));
    return opening;
  }

  /** Returns the file of the page at an address that includes the base URL. */
  pathAt({content}: AuthorSite, address: string): string | undefined {
    return content.addressed.find((page) => this.#isAt(page, address))?.path;
  }

  /** Returns the file of a page the author deleted that is still published at an address. */
  async deletedAt(mine: AuthorSite, address: string): Promise<string | undefined> {
    return (await mine.deletedPages()).find((page) => this.#isAt(page, address))?.path;
  }

  #isAt(page: {address: string}, address: string): boolean {
    return this.baseUrl + page.address.slice(1) === address;
  }

  async pagesOf(site: AuthorSite): Promise<PageInfo[]> {
    const pages = await site.pages(this.baseUrl, (path) => this.#othersAt(site, path));
    const drafts = pages.filter(({draft}) => draft !== null).map(({path}) => path);
    const reasons = sentBackTo(this.options.siteDir, site.author.name, drafts);
    return pages.map((page) => (reasons.has(page.path) ? {...page, sentBack: reasons.get(page.path)} : page));
  }

  /** Records that somebody has a page open. */
  async heartbeat(site: AuthorSite, path: string): Promise<Presence> {
    this.#presence.heartbeat(path, site.author, Date.now());
    const [{version, text}, published] = await Promise.all([site.read(path), site.publishedUnderneath(path)]);
    const isDisputed = published !== undefined && published !== text;
    return {others: this.#othersAt(site, path), version, ...(isDisputed && {published})};
  }

  #othersAt({author}: AuthorSite, path: string): string[] {
    return this.#presence.others(path, author.name, Date.now());
  }

  factsFor({author, token}: RequestContext): EditorFacts {
    const {name, time_zone: timeZone, write, people} = this.#published.content.catalog.district;
    const today = dateInZone(buildTime(), timeZone);
    const mayPublish = whyNotPublish(author, author.name, write.second_person) === null;
    const person = personOf(author, people);
    return {baseUrl: this.baseUrl, author, person, mayPublish, token, today, timeZone, site: name};
  }

  /** Renders a page as the site will show it. */
  async preview(mine: AuthorSite, path: string): Promise<string> {
    const renderer = this.#renderer;
    const html = await (await renderer).render(mine.source, path);
    // A new release closes this renderer, even in the middle of a page.
    return renderer === this.#renderer ? html : this.preview(mine, path);
  }

  /** Renders the author's draft of a page; undefined if there's no draft. */
  async draftAt(mine: AuthorSite, path: string): Promise<string | undefined> {
    return (await mine.hasDraft(path)) ? this.preview(mine, path) : undefined;
  }

  async sendBack({author}: AuthorSite, request: SendBackRequest): Promise<void> {
    const {author: asker, reason} = await sendRequestBack(this.options.siteDir, author, request);
    this.options.log('sent-back', {user: author.name, author: asker, reason});
  }

  /** Renders a page of a request as readers see it now, or as they would see it. */
  async review(id: string, path: string, side: ReviewSide): Promise<string> {
    if (side === 'now') return this.preview(this.#published, path);
    const html = await inRequest(this.options.siteDir, id, async (siteDir) =>
      (await this.#renderer).render({siteDir}, path),
    );
    const [drafts, requested] = [
      `${this.baseUrl}${WRITE}file/`,
      `${this.baseUrl}${REVIEW_FILE}${encodeURIComponent(id)}/`,
    ];
    return html.replaceAll(drafts, requested);
  }

  /** Returns a file that a page of a request shows. */
  fileOfReview(id: string, path: string): Promise<Buffer> {
    return inRequest(this.options.siteDir, id, (dir) => readFile(fileToRead(dir, path)));
  }

  publish({author}: AuthorSite, request: PublishRequest, tell: OnPublishEvent): Promise<PublishOutcome> {
    return this.#followed(author.name, [], 'publish', publish(this.options, author, request, tell));
  }

  async publishRequest({author}: AuthorSite, id: string, tell: OnPublishEvent): Promise<PublishOutcome> {
    const asked = (await requestsOf(this.options.siteDir))
      .filter((request) => request.id === id)
      .map((request) => request.author);
    return this.#followed(author.name, asked, 'publish', publishRequest(this.options, author, id, tell));
  }

  rollBack({author}: AuthorSite, tell: OnPublishEvent): Promise<PublishOutcome> {
    return this.#followed(author.name, [], 'rollback', rollBack(this.options, author, tell));
  }

  /** Returns the author's current publication, whichever page started it. */
  publicationOf({author}: AuthorSite): LatestPublication {
    const measured = readPublished(this.options.siteDir).flatMap(({seconds}) => seconds ?? []);
    return {latest: this.#publications.latestFor(author.name), usualSeconds: usualDuration(measured)};
  }

  /** Notes that the author changed something. */
  clearOutcome({author}: AuthorSite): void {
    this.#publications.clearOutcome(author.name);
  }

  /** @param others whose publication it is, too */
  async #followed(
    by: string,
    others: readonly string[],
    what: Publication['what'],
    change: Promise<PublishOutcome>,
  ): Promise<PublishOutcome> {
    const end = this.#publications.begin(new Set([by, ...others]), what);
    try {
      const outcome = await change;
      if (outcome.step === 'done') await this.takeRelease();
      end(outcome);
      this.#logOutcome(by, what, outcome);
      return outcome;
    } catch (error) {
      this.options.log(what === 'publish' ? 'publish-failed' : 'rollback-failed', {user: by, ...errorFields(error)});
      end({step: 'failed', message: 'Something went wrong on the server.'});
      throw error;
    }
  }

  #logOutcome(user: string, what: Publication['what'], outcome: PublishOutcome): void {
    const {log} = this.options;
    if (outcome.step === 'done') {
      log(what === 'publish' ? 'published' : 'rolled-back', {
        user,
        release: outcome.release,
        notes: outcome.notes.join(' ') || undefined,
      });
    } else log(what === 'publish' ? 'publish-failed' : 'rollback-failed', {user, reason: outcome.message});
  }

  /** Uses the new release's scripts for previews from now on. */
  async takeRelease(): Promise<void> {
    const before = this.#renderer;
    this.#renderer = this.#openRenderer();
    await closeRenderer(before);
  }

  async close(): Promise<void> {
    await closeRenderer(this.#renderer);
  }

  #openRenderer(): Promise<Renderer> {
    const {siteDir, buildDir, findServer, openPreviews = openRenderer} = this.options;
    const bundleDir = findServer();
    const opening = bundleDir
      ? openPreviews({siteDir, buildDir, bundleDir})
      : Promise.reject(new HttpError(NO_PREVIEW, 404));
    // A preview request reports the failure; writing works without previews.
    opening.catch(() => {});
    return opening;
  }
}

const NO_PREVIEW = 'There is no preview before the site is built again.';

/** If it couldn't be opened, there is nothing to close. */
function closeRenderer(renderer: Promise<Renderer>): Promise<void> {
  return renderer.then(
    (opened) => opened.close(),
    () => {},
  );
}
