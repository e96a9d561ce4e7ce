import {strToU8, type Zippable, zipSync} from 'fflate';
import {ExportWarnings} from '../exportWarnings';
import type {ExportResult, Format, QuizSource} from '../format';
import type {PortableQuiz} from '../portableQuiz';
import {writeXml, type XmlElement} from '../xml';
import {readBuiltPage} from './builtPage';
import {type PlayerName, playerFiles} from './bundlePlayers';
import {coursePage} from './coursePage';

/** What a manifest needs to know. */
export interface CourseFacts {
  /** An id for the course that is valid in XML. */
  id: string;
  /** The URL of the quiz on the site. */
  url: string;
  title: string;
  description: string;
  /** In percent. */
  passingScore: number;
  language: string;
  /** All files in the course except the manifest. */
  files: readonly string[];
}

interface CourseKind {
  label: string;
  player: PlayerName;
  manifest: {name: string; write(facts: CourseFacts): XmlElement};
  losses?(quiz: PortableQuiz, losses: ExportWarnings): void;
}

export const PAGE = 'index.html';
/** A fixed date, so the same files make the same course. */
const MADE = new Date(1980, 0, 1);

/** Exports a quiz as a course for learning management systems: its page, scripts, styles and a manifest. */
export function courseFormat(kind: CourseKind): Format {
  return {
    label: kind.label,
    ending: `.${kind.player}.zip`,
    write: (quiz, source) => writeCourse(kind, quiz, source),
  };
}

async function writeCourse(kind: CourseKind, quiz: PortableQuiz, source: QuizSource): Promise<ExportResult> {
  const {catalog, address, page} = source;
  const {url, base_url} = catalog.district;
  const built = readBuiltPage(source);
  const course = coursePage(built, {url, base_url});
  const {script, styles} = await playerFiles(kind.player);
  const files = new Map<string, Uint8Array>([
    [PAGE, strToU8(course.html)],
    ['player.js', script],
    ['course.css', styles],
    ...course.files,
  ]);
  const facts: CourseFacts = {
    id: `deskbook-${quiz.id.replace(/[^\w.-]+/g, '-')}`,
    url: `${url}${base_url}${address.slice(1)}`,
    title: quiz.title,
    description: page.data.description ?? quiz.title,
    passingScore: built.quiz.settings.passingScore,
    language: 'en',
    files: [...files.keys()],
  };
  const zippable: Zippable = {[kind.manifest.name]: strToU8(writeXml(kind.manifest.write(facts)))};
  for (const [path, bytes] of files) zippable[path] = bytes;
  const losses = new ExportWarnings(kind.label);
  lossesOfCourse(course.linksToSite, quiz, losses);
  kind.losses?.(quiz, losses);
  return {content: zipSync(zippable, {mtime: MADE}), losses: losses.list};
}

function lossesOfCourse(linksToSite: number, {settings}: PortableQuiz, losses: ExportWarnings): void {
  losses.ofQuiz(
    'My training',
    "The learning system keeps the results. They don't appear in My training, and no review comes due.",
  );
  if (linksToSite > 0) {
    losses.ofQuiz('links', 'Links to pages of your site open in a new window, so learners need access to it.');
  }
  if (settings.confidence)
    losses.ofQuiz('confidence: yes', "Learners are asked how sure they are, but the learning system isn't told.");
}
