import {strToU8, zipSync} from 'fflate';
import {contentsOf, withContents} from '../contents';
import {ExportWarnings} from '../exportWarnings';
import type {ExportResult} from '../format';
import {picturesIn} from '../html';
import type {PortableQuestion, PortableQuiz} from '../portableQuiz';
import {writeXml, type XmlElement, xml} from '../xml';
import {qtiBlocks, withPictureFiles} from './content';
import {type QtiVersion, toQti30} from './names';
import {outcome, setOutcome, value, variable} from './processing';
import {withUnnamedDrawings} from './unnamedDrawings';
import {qtiId, writeItem} from './writeItem';

interface Names {
  label: string;
  /** The namespace of items and tests. */
  namespace: string;
  schema: string;
  manifest: {namespace: string; schema: string; name: string; version: string};
  /** A resource's type is `imsqti_item_` and this. */
  suffix: string;
}

const NAMES: Readonly<Record<QtiVersion, Names>> = {
  '2.1': {
    label: 'QTI 2.1',
    namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    schema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
    manifest: {
      namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      schema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd',
      name: 'QTIv2.1 Package',
      version: '1.0.0',
    },
    suffix: 'xmlv2p1',
  },
  '3.0': {
    label: 'QTI 3.0',
    namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    schema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
    manifest: {
      namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
      schema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd',
      name: 'QTI Package',
      version: '3.0.0',
    },
    suffix: 'xmlv3p0',
  },
};

/** Writes a quiz as a content package: a test, an item per question, and their pictures. */
export function writePackage(written: PortableQuiz, version: QtiVersion): ExportResult {
  const quiz = withUnnamedDrawings(written);
  const names = NAMES[version];
  const losses = new ExportWarnings(names.label);
  losses.settings(quiz, ['passingScore', 'draw', 'shuffle', 'mode']);
  const pictures = pictureFiles(quiz);
  const fileOf = (name: string) => pictures.get(name);
  const inVersion = (element: XmlElement) => {
    const written = version === '3.0' ? toQti30(element) : element;
    return writeXml({
      ...written,
      attributes: {...schemaAttributes(names.namespace, names.schema), ...written.attributes},
    });
  };
  const placed = {...quiz, introduction: withPictureFiles(quiz.introduction, fileOf)};
  const items = quiz.questions.map((question) => {
    const item = writeItem(
      withContents(question, (content) => withPictureFiles(content, fileOf)),
      quiz.settings.shuffle !== false,
      losses,
    );
    return {
      path: `items/${qtiId(question.id)}.xml`,
      id: qtiId(question.id),
      text: inVersion(item),
      pictures: filesOf(question, fileOf),
    };
  });
  const introduced = picturesIn(quiz.introduction).flatMap((name) => fileOf(name) ?? []);
  const files = Object.fromEntries([
    ['imsmanifest.xml', strToU8(writeXml(manifest(quiz, items, introduced, names)))],
    ['tests/test.xml', strToU8(inVersion(writeTest(placed)))],
    ...items.map(({path, text}) => [path, strToU8(text)]),
    ...[...pictures].map(([name, file]) => [file, quiz.pictures.get(name)]),
  ]);
  // A fixed date, so the same quiz always gives the same file.
  return {content: zipSync(files, {mtime: new Date(1980, 0, 1)}), losses: losses.list};
}

function schemaAttributes(namespace: string, schema: string): Record<string, string> {
  return {
    xmlns: namespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${namespace} ${schema}`,
  };
}

/** Gives pictures file names that every system accepts. */
function pictureFiles({pictures}: PortableQuiz): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    [...pictures.keys()].map((name) => {
      const plain = name.replace(/^.*\//, '').replace(/[^\w.-]+/g, '-');
      let file = `images/${plain}`;
      for (let number = 2; taken.has(file.toLowerCase()); number++) file = `images/${number}-${plain}`;
      taken.add(file.toLowerCase());
      return [name, file];
    }),
  );
}

function filesOf(question: PortableQuestion, fileOf: (name: string) => string | undefined): string[] {
  return picturesIn(contentsOf(question)).flatMap((name) => fileOf(name) ?? []);
}

interface Item {
  id: string;
  path: string;
  pictures: readonly string[];
}

function manifest(
  {id}: PortableQuiz,
  items: readonly Item[],
  introduced: readonly string[],
  {manifest, suffix}: Names,
): XmlElement {
  const file = (href: string) => xml('file', {href});
  return xml(
    'manifest',
    {...schemaAttributes(manifest.namespace, manifest.schema), identifier: qtiId(id.replace(/[^\w.-]+/g, '-'))},
    [
      xml('metadata', [xml('schema', [manifest.name]), xml('schemaversion', [manifest.version])]),
      xml('organizations'),
      xml('resources', [
        xml('resource', {identifier: 'test', type: `imsqti_test_${suffix}`, href: 'tests/test.xml'}, [
          file('tests/test.xml'),
          ...introduced.map(file),
          ...items.map((item) => xml('dependency', {identifierref: `item-${item.id}`})),
        ]),
        ...items.map((item) =>
          xml('resource', {identifier: `item-${item.id}`, type: `imsqti_item_${suffix}`, href: item.path}, [
            file(item.path),
            ...item.pictures.map(file),
          ]),
        ),
      ]),
    ],
  );
}

/** Writes how a quiz's items are asked and scored, with the names of 2.1. */
function writeTest({id, title, introduction, settings, questions}: PortableQuiz): XmlElement {
  const {draw, mode = 'practice', passingScore} = settings;
  const isPassed = passingScore === undefined ? [] : [outcome('PASSED', 'boolean')];
  return xml('assessmentTest', {identifier: qtiId(id.replace(/[^\w.-]+/g, '-')), title}, [
    outcome('SCORE', 'float', {initial: '0'}),
    outcome('PERCENT', 'float', {
      initial: '0',
      normalMaximum: 100,
      ...(passingScore !== undefined && {masteryValue: passingScore}),
    }),
    ...isPassed,
    xml(
      'testPart',
      {
        identifier: 'part',
        navigationMode: 'nonlinear',
        submissionMode: mode === 'practice' ? 'individual' : 'simultaneous',
      },
      [
        xml('itemSessionControl', {maxAttempts: 1, showFeedback: true}),
        xml('assessmentSection', {identifier: 'section', title, visible: true}, [
          ...(draw ? [xml('selection', {select: draw})] : []),
          ...(introduction.length > 0 ? [xml('rubricBlock', {view: 'candidate'}, qtiBlocks(introduction))] : []),
          ...questions.map(itemRef),
        ]),
      ],
    ),
    xml('outcomeProcessing', [
      setOutcome(
        'SCORE',
        xml('sum', [xml('testVariables', {variableIdentifier: 'SCORE', weightIdentifier: 'POINTS'})]),
      ),
      setOutcome('PERCENT', xml('product', [value('float', '100'), xml('divide', [variable('SCORE'), MOST])])),
      ...(passingScore === undefined
        ? []
        : [setOutcome('PASSED', xml('gte', [variable('PERCENT'), value('float', String(passingScore))]))]),
    ]),
  ]);
}

/** The possible points of all questions asked. */
const MOST = xml('sum', [xml('outcomeMaximum', {outcomeIdentifier: 'SCORE', weightIdentifier: 'POINTS'})]);

function itemRef({id, points}: PortableQuestion): XmlElement {
  return xml('assessmentItemRef', {identifier: qtiId(id), href: `../items/${qtiId(id)}.xml`}, [
    xml('weight', {identifier: 'POINTS', value: points}),
  ]);
}
