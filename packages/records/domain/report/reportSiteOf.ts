import {acknowledgedOn} from '@deskbook/content/acknowledge';
import {audienceOf} from '@deskbook/content/audience';
import type {Catalog} from '@deskbook/content/catalog';
import {learningStepOf} from '@deskbook/content/learningSteps';
import {type Page, type PageOf, pageIdOf} from '@deskbook/content/page';
import type {PageHistory} from '@deskbook/content/pageHistory';
import {versionOf, versionOfText} from '@deskbook/content/pageVersion';
import {stepGroupsOf} from '@deskbook/content/pathSteps';
import {resolveFrom} from '@deskbook/content/references';
import {slugOfPage} from '@deskbook/content/scheduled';
import type {Kind} from '@deskbook/content/schemas/index';
import {USUAL_PASSING_SCORE} from '@deskbook/content/schemas/quiz';
import {feedbackQuestionsOf} from '../feedback';
import type {ReportPath, ReportSite, ReportStep} from './reportSite';

interface Source {
  catalog: Pick<Catalog, 'district' | 'pages' | 'byPath' | 'references'>;
  /** Returns a page's URL by its path, or undefined if it isn't published */
  urlOf(path: string): string | undefined;
  /** The day each page was committed first, by its path. Pages without a day aren't in git, or the history is cut off. */
  firstDays: ReadonlyMap<string, string>;
  /** What all pages said before; null if git doesn't know all of it */
  history: PageHistory | null;
}

export function reportSiteOf({catalog, urlOf, firstDays, history}: Source): ReportSite {
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
    return {...learningStepOf(step, page, path, district), title: page?.title ?? step};
  };
  const pathOf = ({page, url}: {page: PageOf<'path'> & Page; url: string}): ReportPath => ({
    path: pageIdOf(page),
    title: page.title,
    url,
    roles: audienceOf(page, district),
    due_in: page.data.due_in ?? null,
    steps: stepGroupsOf(page).flatMap(({steps}) => steps.map((step) => stepOf(page, step))),
  });

  return {
    roles: Object.fromEntries(Object.entries(district.roles).map(([key, {name}]) => [key, name])),
    quizzes: ofKind('quiz').map(({page, url}) => ({
      quiz: pageIdOf(page),
      title: page.title,
      url,
      passing_score: page.data.passing_score ?? USUAL_PASSING_SCORE,
      attempts: page.data.attempts ?? null,
      since: firstDays.get(page.path) ?? null,
      valid_for: page.data.valid_for ?? null,
    })),
    pages: listed.flatMap(({page, url}) => {
      const asked = acknowledgedOn(page, district);
      if (!asked) return [];
      const {roles, again, validFor} = asked;
      const version = versionOf(page);
      const signed = {page: pageIdOf(page), title: page.title, url, version, roles, again};
      const past = history?.texts.get(page.path)?.map(({text, path}) => versionOfText(text, path));
      return [
        {
          ...signed,
          ...(past && {versions: [...new Set([version, ...past])]}),
          valid_for: validFor,
          since: firstDays.get(page.path) ?? null,
        },
      ];
    }),
    paths: ofKind('path').map(pathOf),
    sessions: ofKind('session').map(({page, url}) => {
      const quiz = quizOf(page.path);
      return {
        session: slugOfPage(page),
        page: pageIdOf(page),
        title: page.title,
        url,
        quiz: quiz === undefined ? null : pageIdOf({path: quiz}),
        feedback: feedbackQuestionsOf(page.data),
      };
    }),
    ...(history && {former: formerIds(history, byPath)}),
  };
}

function formerIds({paths}: PageHistory, byPath: Catalog['byPath']): string[] {
  const gone = [...paths].filter((path) => /\.mdx?$/.test(path) && !byPath.has(path));
  return gone.map((path) => pageIdOf({path})).sort();
}
