import {posix} from 'node:path';
import {decodeAddress} from '@deskbook/text/decodeAddress';
import {allNamed, childAt, childrenNamed, elementsOf} from '@deskbook/text/xmlElements';
import type {TextPlace} from '../foreignTexts';
import type {ForeignQuiz} from '../format';
import {DREW_SOME} from '../importMessages';
import {QuizBuilder} from '../quizBuilder';
import {textIn, type XmlElement} from '../xml';
import {materialHtml, metadataOf} from './item';
import {readItem12} from './readItem';

/** A file of QTI 1.2, alone or in a package. */
interface Source {
  /** The path in the package; undefined for a file alone. */
  file?: string;
  /** Of the package, by path. */
  files: ReadonlyMap<string, Uint8Array>;
  /** For a quiz without a title of its own. */
  title: string;
}

export function isQti12(root: XmlElement): boolean {
  return root.name === 'questestinterop';
}

/** Reads the quizzes of a file: its tests, or its collection of questions. */
export function readQti12(root: XmlElement, source: Source): ForeignQuiz[] {
  const holders = elementsOf(root).filter(({name}) => name === 'assessment' || name === 'objectbank');
  const alone = holders.length > 0 ? [] : [root];
  const quizzes = [...holders, ...alone].map((holder) => readHolder(holder, source));
  return quizzes.filter(({quiz, losses}) => quiz.questions.length > 0 || losses.length > 0);
}

function readHolder(holder: XmlElement, {file, files, title}: Source): ForeignQuiz {
  const metadata = metadataOf(holder);
  const quiz = new QuizBuilder(holder.attributes.title?.trim() || metadata.get('bank_title') || title);
  const placeOf = (element: XmlElement): TextPlace => ({
    ...(file !== undefined && {file}),
    line: element.line,
    picture: (src) => pictureAt(src, file ?? '', files),
  });
  for (const part of ['rubric', 'presentation_material'].flatMap((name) => childrenNamed(holder, name)))
    quiz.introduction.push(...quiz.texts.blocks(materialHtml(part), 'html', placeOf(part)));
  const attempts = Number(metadata.get('cc_maxattempts'));
  if (attempts > 0) quiz.settings.attempts = attempts;
  if (Number(metadata.get('qmd_timelimit') ?? metadata.get('cc_timelimit') ?? 0) > 0)
    quiz.warn(placeOf(holder), 'Its time limit was left out: a quiz has none.');
  for (const item of allNamed(holder, 'item')) readItem12(item, placeOf(item), quiz);
  readDraw(holder, quiz, placeOf);
  return quiz.finish();
}

/** A test whose questions are all in one section that draws some of them, draws here, too. */
function readDraw(holder: XmlElement, quiz: QuizBuilder, placeOf: (element: XmlElement) => TextPlace): void {
  const all = allNamed(holder, 'item').length;
  for (const section of allNamed(holder, 'section')) {
    const count = Number(textIn(childAt(section, 'selection_ordering', 'selection', 'selection_number')));
    if (!(count > 0)) continue;
    if (childrenNamed(section, 'item').length === all && all > count) quiz.settings.draw = count;
    else quiz.warn(placeOf(section), DREW_SOME);
  }
}

/** Canvas names the folder of a course's files by a variable. */
function pictureAt(src: string, file: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  const path = decodeAddress(src).replace(/[?#].*$/, '');
  const inCourse = path.replace(/^\/?\$(?:IMS-CC-FILEBASE|CANVAS_COURSE_REFERENCE|IMS_CC_FILEBASE)\$\//, '');
  const candidates = [posix.join(posix.dirname(file), path), inCourse, posix.join('web_resources', inCourse)];
  return candidates.map((candidate) => files.get(posix.normalize(candidate))).find(Boolean);
}
