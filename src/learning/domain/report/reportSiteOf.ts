import {audienceOf} from '../../../content/audience';
import type {Catalog} from '../../../content/catalog';
import type {Page, PageOf} from '../../../content/page';
import {stepGroupsOf} from '../../../content/pathSteps';
import {resolveFrom} from '../../../content/references';
import type {Kind} from '../../../content/schemas/index';
import {slugOfPage} from '../../../content/sessionSlug';
import {feedbackQuestionsOf} from '../feedback';
import type {ReportPath, ReportSite, ReportStep} from './reportSite';

/** What holds for a quiz that says no passing score is decided where its settings are read. */
interface Source {
  catalog: Pick<Catalog, 'district' | 'pages' | 'byPath' | 'references'>;
  /** The address of a page by its path; undefined where readers don't find it. */
  urlOf(path: string): string | undefined;
  /** In percent. */
  passingScoreOf(page: PageOf<'quiz'>): number;
  /** The hash of what readers see of a page; null where it is not known. */
  versionOf(path: string): string | null;
}

/** The id of a page in records: its path in the docs folder without an ending. */
export function pageId(path: string): string {
  return path.replace(/\.mdx?$/, '');
}

export function reportSiteOf({catalog, urlOf, passingScoreOf, versionOf}: Source): ReportSite {
  const {district, pages, byPath, references} = catalog;
  const listed = pages.flatMap((page) => {
    const url = urlOf(page.path);
    return url === undefined ? [] : [{page, url}];
  });
  const ofKind = <K extends Kind>(kind: K) =>
    listed.filter((each): each is {page: PageOf<K> & Page; url: string} => each.page.kind === kind);
  const quizOf = (path: string) =>
    references.find(({field, from, to}) => field === 'quiz' && from === path && urlOf(to) !== undefined)?.to;

  const stepOf = (path: PageOf<'path'> & Page, step: string): ReportStep => {
    const page = byPath.get(resolveFrom(path.path, step));
    if (!page) return {step, title: step, kind: 'read'};
    const kind = page.kind === 'quiz' || page.kind === 'session' ? page.kind : isSigned(page) ? 'signed' : 'read';
    return {step: pageId(page.path), title: page.title, kind};
  };
  const pathOf = ({page, url}: {page: PageOf<'path'> & Page; url: string}): ReportPath => ({
    path: pageId(page.path),
    title: page.title,
    url,
    roles: audienceOf(page, district),
    due_in: page.data.due_in ?? null,
    steps: stepGroupsOf(page).flatMap(({steps}) => steps.map((step) => stepOf(page, step))),
  });

  return {
    roles: Object.fromEntries(Object.entries(district.roles).map(([key, {name}]) => [key, name])),
    quizzes: ofKind('quiz').map(({page, url}) => ({
      quiz: pageId(page.path),
      title: page.title,
      url,
      passing_score: passingScoreOf(page),
    })),
    pages: listed
      .filter(({page}) => isSigned(page))
      .map(({page, url}) => ({
        page: pageId(page.path),
        title: page.title,
        url,
        version: versionOf(page.path),
        again: page.data.acknowledge_again ?? null,
        roles: rolesAsked(page.data.acknowledge ?? [], catalog),
      })),
    paths: ofKind('path').map(pathOf),
    sessions: ofKind('session').map(({page, url}) => {
      const quiz = quizOf(page.path);
      return {
        session: slugOfPage(page),
        page: pageId(page.path),
        title: page.title,
        url,
        quiz: quiz === undefined ? null : pageId(quiz),
        feedback: feedbackQuestionsOf(page.data),
      };
    }),
  };
}

function isSigned({data}: Page): boolean {
  return (data.acknowledge?.length ?? 0) > 0;
}

/** Everybody, where one of the roles is that of everybody. */
function rolesAsked(named: readonly string[], {district: {roles}}: Source['catalog']): readonly string[] {
  return named.some((key) => roles[key]?.everyone) ? Object.keys(roles) : named;
}
