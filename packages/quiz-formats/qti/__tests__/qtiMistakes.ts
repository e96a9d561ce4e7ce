import {posix} from 'node:path';
import {allNamed, childrenNamed, elementsOf} from '@deskbook/text/xmlElements';
import {strFromU8, unzipSync} from 'fflate';
import {readXml, textIn, type XmlElement} from '../../xml';
import {toQti21} from '../names';

/*
 * The parts of the QTI 2.1 information model and of IMS Content Packaging that our packages use. We can't include the
 * published schemas: they exceed 550 kB, and anyone who adds them to a product has to register first.
 */

/** The content of each element, in this order; `?` and `*` are quantifiers. */
const CONTENTS: Readonly<Record<string, string>> = {
  assessmentItem: 'responseDeclaration* outcomeDeclaration* itemBody responseProcessing modalFeedback*',
  assessmentTest: 'outcomeDeclaration* testPart outcomeProcessing',
  testPart: 'itemSessionControl? assessmentSection',
  assessmentSection: 'selection? rubricBlock* assessmentItemRef*',
  assessmentItemRef: 'weight*',
  responseDeclaration: 'correctResponse? mapping?',
  outcomeDeclaration: 'defaultValue?',
  matchInteraction: 'simpleMatchSet simpleMatchSet',
  choiceInteraction: 'simpleChoice*',
  orderInteraction: 'simpleChoice*',
  hotspotInteraction: 'object hotspotChoice*',
  responseCondition: 'responseIf responseElse?',
  manifest: 'metadata organizations resources',
  resource: 'file* dependency*',
};

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  assessmentItem: ['identifier', 'title', 'adaptive', 'timeDependent'],
  assessmentTest: ['identifier', 'title'],
  testPart: ['identifier', 'navigationMode', 'submissionMode'],
  assessmentSection: ['identifier', 'title', 'visible'],
  assessmentItemRef: ['identifier', 'href'],
  weight: ['identifier', 'value'],
  responseDeclaration: ['identifier', 'cardinality', 'baseType'],
  outcomeDeclaration: ['identifier', 'cardinality', 'baseType'],
  mapEntry: ['mapKey', 'mappedValue'],
  choiceInteraction: ['responseIdentifier', 'shuffle', 'maxChoices'],
  orderInteraction: ['responseIdentifier', 'shuffle'],
  hotspotInteraction: ['responseIdentifier', 'maxChoices'],
  hotspotChoice: ['identifier', 'shape', 'coords'],
  object: ['type', 'data', 'width', 'height'],
  matchInteraction: ['responseIdentifier', 'shuffle', 'maxAssociations'],
  textEntryInteraction: ['responseIdentifier'],
  endAttemptInteraction: ['responseIdentifier', 'title'],
  simpleChoice: ['identifier'],
  simpleAssociableChoice: ['identifier', 'matchMax'],
  modalFeedback: ['outcomeIdentifier', 'identifier', 'showHide'],
  feedbackBlock: ['outcomeIdentifier', 'identifier', 'showHide'],
  img: ['src', 'alt'],
  resource: ['identifier', 'type', 'href'],
};

/** Elements that go in text, not next to paragraphs. */
const INLINE = new Set([
  'textEntryInteraction',
  'endAttemptInteraction',
  'a',
  'em',
  'strong',
  'code',
  'span',
  'img',
  'br',
]);
/** Elements that define an identifier instead of referring to one. */
const NAMED = /^(?:simple\w*Choice|hotspotChoice|assessmentItemRef|resource)$/;
const NAME = /^[A-Za-z_][\w.-]*$/;
/** Variables that every item has. */
const BUILT_IN = ['completionStatus', 'numAttempts', 'duration'];

/** Returns what violates the standard in a package. */
export function qtiMistakes(zip: Uint8Array): string[] {
  const files = unzipSync(zip);
  const xml = Object.keys(files).filter((path) => path.endsWith('.xml'));
  const trees = new Map(xml.map((path) => [path, toQti21(readXml(strFromU8(files[path] as Uint8Array)))]));
  return [...trees].flatMap(([path, tree]) => {
    const own = path === 'imsmanifest.xml' ? ofManifest(tree, Object.keys(files), trees) : ofVariables(tree);
    return [...ofElements(tree), ...ofPictures(tree, path, files), ...own].map((mistake) => `${path}: ${mistake}`);
  });
}

/** Checks attributes, order and names of an element and its descendants. */
function ofElements(element: XmlElement): string[] {
  const {name, attributes} = element;
  const children = elementsOf(element);
  const missing = (ATTRIBUTES[name] ?? []).filter((key) => attributes[key] === undefined);
  const contents = CONTENTS[name];
  const order = contents && new RegExp(`^${contents.replace(/(\w+)([*?]?)( |$)/g, '(?:$1,)$2')}$`);
  const names = children.map((child) => `${child.name},`).join('');
  const isText = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
  const isBlocks = name === 'itemBody' && (isText || children.some((child) => INLINE.has(child.name)));
  const {identifier} = attributes;
  return [
    ...missing.map((key) => `<${name}> has no ${key}`),
    ...(order && !order.test(names) ? [`<${name}> has ${names}`] : []),
    ...(isBlocks ? [`<${name}> has text beside blocks`] : []),
    ...(identifier !== undefined && !NAME.test(identifier) ? [`"${identifier}" is no name`] : []),
    ...twice(
      children
        .filter((child) => NAMED.test(child.name))
        .map((child) => child.attributes.identifier)
        .map((id) => `${id} in <${name}>`),
    ),
    ...children.flatMap(ofElements),
  ];
}

/** Checks that an item or test declares all variables it uses, and that answers are among the choices. */
function ofVariables(tree: XmlElement): string[] {
  const responses = childrenNamed(tree, 'responseDeclaration');
  const declared = [...responses, ...childrenNamed(tree, 'outcomeDeclaration')].map(
    ({attributes}) => attributes.identifier,
  );
  const known = new Set([...declared, ...BUILT_IN]);
  const uses = ['variable', 'correct', 'mapResponse', 'setOutcomeValue'].flatMap((name) => allNamed(tree, name));
  const named = [
    ...uses.map(({attributes}) => attributes.identifier),
    ...everyElement(tree).flatMap(({attributes}) => [attributes.responseIdentifier, attributes.outcomeIdentifier]),
  ];
  const isTest = tree.name === 'assessmentTest';
  const undeclared = named.filter((id) => id !== undefined && !known.has(id) && !isTest);
  const choices = new Set(everyElement(tree).map(({attributes}) => attributes.identifier));
  const answers = responses.filter(({attributes}) => /^(?:identifier|directedPair)$/.test(attributes.baseType ?? ''));
  const keys = answers.flatMap((response) => [
    ...allNamed(response, 'value').map(textIn),
    ...allNamed(response, 'mapEntry').map(({attributes}) => attributes.mapKey ?? ''),
  ]);
  const strangers = keys.flatMap((key) => key.split(' ')).filter((id) => !choices.has(id));
  return [
    ...twice(declared.map((id) => `declaration of ${id}`)),
    ...undeclared.map((id) => `${id} is not declared`),
    ...strangers.map((id) => `${id} is no choice`),
  ];
}

/** Checks that the manifest lists each file once, and that all files it names exist. */
function ofManifest(tree: XmlElement, paths: readonly string[], trees: ReadonlyMap<string, XmlElement>): string[] {
  const resources = allNamed(tree, 'resource');
  const listed = allNamed(tree, 'file').map(({attributes}) => attributes.href ?? '');
  const ids = new Set(resources.map(({attributes}) => attributes.identifier));
  const dependencies = allNamed(tree, 'dependency').map(({attributes}) => attributes.identifierref);
  const items = new Map(resources.map(({attributes}) => [attributes.href, attributes.type]));
  const refs = [...trees].flatMap(([path, test]) =>
    allNamed(test, 'assessmentItemRef').map(({attributes}) => posix.join(posix.dirname(path), attributes.href ?? '')),
  );
  return [
    ...paths
      .filter((path) => path !== 'imsmanifest.xml' && !listed.includes(path))
      .map((path) => `${path} is not listed`),
    ...listed.filter((path) => !paths.includes(path)).map((path) => `${path} is not there`),
    ...resources.filter(({attributes}) => !listed.includes(attributes.href ?? '')).map(() => 'a resource is no file'),
    ...dependencies.filter((id) => !ids.has(id)).map((id) => `${id} is no resource`),
    ...refs.filter((path) => !/^imsqti_item_/.test(items.get(path) ?? '')).map((path) => `${path} is no item`),
  ];
}

function ofPictures(tree: XmlElement, path: string, files: Readonly<Record<string, unknown>>): string[] {
  const sources = ['img', 'object']
    .flatMap((name) => allNamed(tree, name))
    .map(({attributes}) => posix.join(posix.dirname(path), attributes.src ?? attributes.data ?? ''));
  return sources.filter((source) => !(source in files)).map((source) => `${source} is not there`);
}

function everyElement(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => [child, ...everyElement(child)]);
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) < at).map((name) => `${name} is there twice`);
}
