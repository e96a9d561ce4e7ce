import {
  type ContentExtension,
  type ContentSource,
  contentOf,
  type ReadContent,
  readContent,
} from '@deskbook/content/checkContent';
import {closedDaysOf} from '@deskbook/content/closedDays';
import {namesOf} from '@deskbook/content/district';
import {jsonSchemaOf, schemaOfKind} from '@deskbook/content/editors/schemaFiles';
import {placeNames} from '@deskbook/content/plans';
import {type BlogFacts, readBlogFacts} from '@deskbook/content/posts/blogFiles';
import {isKind} from '@deskbook/content/schemas/index';
import {postSchema} from '@deskbook/content/schemas/post';
import {chooseFolder, newPageText} from '@deskbook/content/templates/planPage';
import type {
  Author,
  Choices,
  Difference,
  FileText,
  Imported,
  KindSchema,
  PageInfo,
  Picture,
  PicturedFile,
  Saved,
  SaveRequest,
} from '@deskbook/editor/api';
import {differences} from '@deskbook/editor/domain/differences';
import {tagsInUse} from '@deskbook/editor/domain/tagsInUse';
import {importDocument} from '@deskbook/import/node/importDocument';
import {buildTime} from '@deskbook/text/dates/buildTime';
import type {Problem} from '@deskbook/text/problems/problems';
import {fileToRead} from '@deskbook/writing/files';
import {HttpError} from '@deskbook/writing/httpError';
import {addPicture} from '@deskbook/writing/pictures';
import {withDecoders} from './decode/decoder';
import {pageList} from './pageList';
import {publishedText, versionOf} from './pages/history';
import {withOwner} from './pages/newPage';
import {picturedFiles} from './pages/picturedFiles';
import {deletedPages, type PublishedPage} from './pages/publishedPages';
import {stateOf} from './preview/stateOf';
import {conflictsOf, resolveConflicts} from './workspace/conflicts';
import {readDraft, saveDraft} from './workspace/draftFiles';
import {draftsOf} from './workspace/draftsOf';
import type {Workspace} from './workspace/workspace';

/** Nothing was saved because somebody else changed the same lines. */
export class SaveConflict extends HttpError {
  constructor(readonly theirs: FileText) {
    super('Somebody else has changed the same lines.', 409);
  }
}

/** The site as one author sees it: the published content with the author's drafts on top. */
export class AuthorSite {
  readonly author: Author;
  readonly source: ContentSource;
  #content: ReadContent | undefined;
  #state = '';

  constructor(
    readonly workspace: Workspace,
    private readonly extensions: readonly ContentExtension[],
  ) {
    this.author = workspace.author;
    this.source = contentOf(workspace.dir);
  }

  /** Reloaded whenever a file changes, since other programs write to the site's folder, too. */
  get content(): ReadContent {
    const state = stateOf(this.source.siteDir);
    if (!this.#content || state !== this.#state) this.#content = readContent(this.source, buildTime(), this.extensions);
    this.#state = state;
    return this.#content;
  }

  read(path: string): Promise<FileText> {
    return readDraft(this.workspace, path);
  }

  async save(request: SaveRequest): Promise<Saved> {
    const outcome = await saveDraft(this.workspace, request);
    if ('conflict' in outcome) throw new SaveConflict(outcome.conflict);
    const {version, text} = outcome.saved;
    return {version, ...(outcome.isMerged && {text})};
  }

  addPicture(page: string, bytes: Buffer, name: string): Promise<Picture> {
    return withDecoders(({preparePicture}) => addPicture(this.workspace.dir, page, bytes, name, preparePicture));
  }

  /** Returns the drawings and photographs that a page can show parts of. */
  picturedFiles(page: string): PicturedFile[] {
    return picturedFiles(this.workspace.dir, this.content.addressed, page);
  }

  /** Imports a document as pages. */
  async importDocument(bytes: Buffer, name: string, kind: string, split: string, owner: string): Promise<Imported> {
    const chosen = chooseFolder(kind, undefined, this.source);
    if ('message' in chosen) throw new HttpError(chosen.message);
    const target = {
      siteDir: this.workspace.dir,
      folder: chosen.folder,
      newPage: (title: string) => withOwner(newPageText(kind, title, this.source, 'form'), owner, this.source),
      ...((split === '1' || split === '2') && {split: Number(split) as 1 | 2}),
    };
    return withDecoders((decoders) => importDocument({name, bytes}, target, decoders));
  }

  /** Returns what others published in the same lines, until the author chooses; empty if they deleted the page. */
  async publishedUnderneath(path: string): Promise<string | undefined> {
    if (!Object.hasOwn(conflictsOf(this.workspace), path)) return undefined;
    return (await publishedText(this.workspace, path)) ?? '';
  }

  /** Keeps the draft after the author compared it with what others published. */
  async keepDraft(path: string): Promise<void> {
    resolveConflicts(this.workspace, [path]);
  }

  /** Returns what changed in the author's draft since a published version. A deleted draft counts as empty. */
  async differencesSince(path: string, id: string): Promise<Difference[]> {
    const [before, now] = await Promise.all([
      versionOf(this.workspace, path, id),
      this.read(path).catch((error: HttpError) => {
        if (error.status === 404) return {text: ''};
        throw error;
      }),
    ]);
    return differences(before ?? '', now.text);
  }

  async problemsOf(path: string): Promise<Problem[]> {
    return (await this.content.findProblems()).filter(({file}) => file === path);
  }

  async hasDraft(path: string): Promise<boolean> {
    return (await draftsOf(this.workspace)).some((draft) => draft.path === path);
  }

  async pages(baseUrl: string, readersOf: (path: string) => string[]): Promise<PageInfo[]> {
    const drafts = new Map((await draftsOf(this.workspace)).map(({path, state}) => [path, state]));
    return pageList(this.content, {baseUrl, drafts, deleted: await deletedPages(this.workspace), readersOf});
  }

  /** Returns the pages the author deleted that are still published. */
  deletedPages(): Promise<PublishedPage[]> {
    return deletedPages(this.workspace);
  }

  schemaOf(kind: string): KindSchema {
    if (kind === 'post') return {schema: jsonSchemaOf(postSchema(this.#blogFacts.authors))};
    if (!isKind(kind)) throw new HttpError('There is no such kind of page.', 404);
    return {schema: schemaOfKind(kind, namesOf(this.content.catalog.district))};
  }

  choices(): Choices {
    const {addressed, catalog} = this.content;
    const {district, plans} = catalog;
    const {branches, people, roles, systems, funds, workplaces} = district;
    const tags = tagsInUse(addressed.flatMap(({source}) => (source ? [source.value] : [])));
    return {
      branches: namesIn(branches),
      places: Object.fromEntries([...plans].map(([key, floors]) => [key, placeNames(floors)])),
      rooms: Object.fromEntries(Object.entries(branches).map(([key, {rooms = {}}]) => [key, namesIn(rooms)])),
      people: namesIn(people),
      roles: namesIn(roles),
      systems: namesIn(systems),
      funds: namesIn(funds),
      workplaces: namesIn(workplaces),
      authors: this.#blogFacts.authorNames,
      tags,
      closed: Object.fromEntries(Object.keys(branches).map((branch) => [branch, closedOn(district, branch)])),
    };
  }

  /** Returns the absolute path of a file shown in a preview. */
  fileAt(path: string): string {
    return fileToRead(this.workspace.dir, path);
  }

  get #blogFacts(): BlogFacts {
    const {siteDir, blogPath} = this.source;
    return readBlogFacts(siteDir, blogPath).facts;
  }
}

function closedOn(district: Parameters<typeof closedDaysOf>[0], branch: string): Record<string, string> {
  return Object.fromEntries([...closedDaysOf(district, branch)].map(([date, {reason}]) => [date, reason ?? '']));
}

function namesIn(record: Readonly<Record<string, {name: string}>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, {name}]) => [key, name]));
}
