import {posix} from 'node:path';
import {ImportError} from '@deskbook/import/domain/conversionWarnings';
import {readZip} from '@deskbook/import/node/readZip';
import {decodeAddress} from '@deskbook/text/decodeAddress';
import {allNamed, childAt, childrenNamed} from '@deskbook/text/xmlElements';
import {ForeignFault, type ForeignFile, type ForeignQuiz} from '../format';
import {DREW_SOME} from '../importMessages';
import {isQti12, readQti12} from '../qti12/readQti12';
import {QuizBuilder} from '../quizBuilder';
import {beginningOf, readText} from '../readText';
import {readXml, type XmlElement} from '../xml';
import {toQti21} from './names';
import {htmlOf} from './readContent';
import {readItem} from './readItem';

type Files = ReadonlyMap<string, Uint8Array>;

/** Returns whether a file is a content package with items, a single item, or a test of QTI 1.2. */
export function readsQti({name, bytes}: ForeignFile): boolean {
  if (/\.zip$/i.test(name)) return /imsmanifest\.xml/.test(new TextDecoder('latin1').decode(bytes));
  return (
    /\.xml$/i.test(name) &&
    /<(?:\w+:)?(?:assessmentItem|qti-assessment-item|questestinterop)[\s>]/.test(beginningOf(bytes))
  );
}

/** Reads the quiz of a content package: its first test, or all of its items if it has no test. */
export function readQti(file: ForeignFile): ForeignQuiz[] {
  const quiz = new QuizBuilder(QuizBuilder.titleOf(file));
  if (!/\.zip$/i.test(file.name)) {
    const root = readXml(readText(file.bytes));
    if (isQti12(root)) return readQti12(root, {title: quiz.title, files: new Map()});
    readItem(toQti21(root), {points: 1, line: 1}, quiz);
    return [quiz.finish()];
  }
  const files = unzipped(file);
  const manifestPath = [...files.keys()].find((path) => posix.basename(path) === 'imsmanifest.xml') ?? '';
  const resources = resourcesIn(xmlAt(manifestPath, files), posix.dirname(manifestPath));
  const tests = resources.filter(({type}) => type.startsWith('imsqti_test_')).map(({path}) => path);
  const items = resources.filter(({type}) => type.startsWith('imsqti_item_'));
  const older = resources
    .filter(({type}) => /^imsqti_xmlv1p[12]/.test(type))
    .flatMap(({path}) => quizzesAt(path, files, quiz.title));
  if (tests[0] === undefined && items.length === 0) {
    if (older.length > 0) return older;
    throw new ForeignFault('It has no questions in QTI. Choose QTI 2.1 when you export them.');
  }
  if (tests[0] === undefined) for (const {path} of items) addItem(path, 1, files, quiz);
  else return [readTest(tests[0], files, quiz.title)];
  return [quiz.finish()];
}

function unzipped({bytes}: ForeignFile): Files {
  try {
    return readZip(Buffer.from(bytes), (path) => !path.endsWith('/'));
  } catch (error) {
    if (error instanceof ImportError) throw new ForeignFault(`It ${error.message}.`);
    throw error;
  }
}

function xmlAt(path: string, files: Files): XmlElement {
  const bytes = files.get(path);
  if (!bytes) throw new ForeignFault("The package doesn't have this file.", {file: path, line: 1});
  try {
    return toQti21(readXml(readText(bytes)));
  } catch (error) {
    if (error instanceof ForeignFault) throw new ForeignFault(error.message, {line: 1, ...error.place, file: path});
    throw error;
  }
}

function resourcesIn(manifest: XmlElement, folder: string): {type: string; path: string}[] {
  return allNamed(manifest, 'resource').map((resource) => {
    const {type = '', href = childAt(resource, 'file')?.attributes.href ?? ''} = resource.attributes;
    return {type, path: posix.join(folder, decodeAddress(href))};
  });
}

function quizzesAt(path: string, files: Files, title: string): ForeignQuiz[] {
  const root = xmlAt(path, files);
  return isQti12(root) ? readQti12(root, {file: path, files, title}) : [];
}

function readTest(path: string, files: Files, fallback: string): ForeignQuiz {
  const test = xmlAt(path, files);
  const quiz = new QuizBuilder(test.attributes.title?.trim() || fallback);
  const folder = posix.dirname(path);
  readSettings(test, quiz, path);
  const introductions = allNamed(test, 'rubricBlock').filter(({attributes}) =>
    /\bcandidate\b/.test(attributes.view ?? ''),
  );
  for (const block of introductions)
    quiz.introduction.push(...htmlOf(block.children, quiz.texts, placeIn(path, block.line, files)));
  for (const ref of allNamed(test, 'assessmentItemRef')) {
    const [weight, ...others] = childrenNamed(ref, 'weight').map(({attributes}) => Number(attributes.value ?? 1));
    if (others.length > 0) quiz.warn({file: path, line: ref.line}, 'Only its first weight was kept.');
    addItem(posix.join(folder, decodeAddress(ref.attributes.href ?? '')), weight ?? 1, files, quiz);
  }
  return quiz.finish();
}

function readSettings(test: XmlElement, quiz: QuizBuilder, file: string): void {
  const sections = allNamed(test, 'assessmentSection');
  const selections = allNamed(test, 'selection').map(({attributes}) => Number(attributes.select));
  if (sections.length === 1 && selections[0]) quiz.settings.draw = selections[0];
  else
    for (const section of sections.filter((section) => childAt(section, 'selection')))
      quiz.warn({file, line: section.line}, DREW_SOME);
  const mastery = childrenNamed(test, 'outcomeDeclaration').find(
    ({attributes}) => attributes.masteryValue && attributes.normalMaximum === '100',
  );
  if (mastery) quiz.settings.passingScore = Math.round(Number(mastery.attributes.masteryValue));
  if (allNamed(test, 'testPart')[0]?.attributes.submissionMode === 'simultaneous') quiz.settings.mode = 'check';
  for (const {name, line} of ['preCondition', 'branchRule', 'timeLimits'].flatMap((name) => allNamed(test, name)))
    quiz.warn({file, line}, `<${name}> was left out: a quiz asks all of its questions, without a time limit.`);
}

function addItem(path: string, points: number, files: Files, quiz: QuizBuilder): void {
  try {
    readItem(xmlAt(path, files), {...placeIn(path, 1, files), points}, quiz);
  } catch (error) {
    if (!(error instanceof ForeignFault)) throw error;
    quiz.leaveOut(error.place ?? {file: path, line: 1}, error.message);
  }
}

function placeIn(file: string, line: number, files: Files) {
  return {file, line, picture: (src: string) => files.get(posix.join(posix.dirname(file), decodeAddress(src)))};
}
