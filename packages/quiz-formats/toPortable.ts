import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {AuthoredQuestion, Task} from '@deskbook/quiz/domain/authoredQuestion';
import type {BlankNode, Content} from '@deskbook/quiz/domain/authoring';
import {acceptsTypos, pointsOf, type WrittenSettings} from '@deskbook/quiz/domain/settings';
import {contentTree} from '@deskbook/quiz/node/contentHtml';
import {spotsOf} from '@deskbook/quiz/types/hotspot/spots';
import {imageFile} from '@deskbook/text/files/imageFile';
import type {Element, ElementContent, Root as HastRoot} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';
import {visit} from 'unist-util-visit';
import type {QuizSource} from './format';
import {BLANK, type Html, type PortableQuestion, type PortableQuiz, type PortableTask} from './portableQuiz';

/** Turns a page's link into a URL that works elsewhere; undefined for links within the page. */
type WholeAddress = (href: string) => string | undefined;

/** Converts a page's quiz to the form that every format can write. */
export function portableQuiz(source: QuizSource, addressOf: WholeAddress): PortableQuiz {
  const {page, quizzes} = source;
  const settings: WrittenSettings = page.kind === 'quiz' ? page.data : {};
  const pictures = new Map<string, Uint8Array>();
  const readers = quizzes.map(({definitions}) => htmlReader({...source, definitions, pictures, addressOf}));
  return {
    id: page.path.replace(/\.mdx?$/, ''),
    title: page.title,
    introduction:
      quizzes.length === 1 && page.kind === 'quiz' ? (readers[0]?.(quizzes[0]?.introduction as Content[]) ?? []) : [],
    settings: {
      passingScore: settings.passing_score,
      attempts: settings.attempts,
      draw: settings.draw,
      shuffle: settings.shuffle,
      mode: settings.mode,
      confidence: settings.confidence,
    },
    questions: quizzes.flatMap(({questions}, at) =>
      questions.map((question) => portableQuestion(question, settings, readers[at] as Reader)),
    ),
    pictures,
  };
}

type HotspotTask = Extract<Task, {type: 'hotspot'}>;

type Reader = (nodes: readonly Content[]) => Html;

function portableQuestion(question: AuthoredQuestion, settings: WrittenSettings, html: Reader): PortableQuestion {
  const {id, prompt, body, hint, explanation, task} = question;
  return {
    id,
    prompt: html(prompt),
    body: html(task.type === 'hotspot' ? body.filter((node) => node !== task.picture.paragraph) : body),
    points: pointsOf(settings, id),
    typos: acceptsTypos(settings, id) && (task.type === 'short-text' || task.type === 'blanks'),
    hint: html(hint),
    explanation: html(explanation),
    task: portableTask(task, html),
  };
}

function portableTask(task: Task, html: Reader): PortableTask {
  switch (task.type) {
    case 'single-choice':
    case 'multiple-choice':
      return {
        type: task.type,
        options: task.options.map(({content, feedback, isRight, isPinned}) => {
          return {content: html(content), feedback: html(feedback), isRight, isPinned};
        }),
      };
    case 'order':
      return {type: 'order', items: task.items.map(({content}) => html(content))};
    case 'hotspot':
      return portableHotspot(task, html);
    case 'match':
      return {type: 'match', pairs: task.pairs.map(({left, right}) => ({left: html(left.content), right}))};
    default:
      return task;
  }
}

function portableHotspot({picture, drawing, parts}: HotspotTask, html: Reader): PortableTask {
  const known = parts.flatMap(({part}) => part ?? []);
  const spots = spotsOf(known);
  const {width = 0, height = 0} = drawing ?? {};
  return {
    type: 'hotspot',
    drawing: html([picture.paragraph]),
    size: {width: Math.round(width), height: Math.round(height)},
    parts: parts.flatMap(({ref, part, isRight, feedback}, place) => {
      const box = spots[place]?.box;
      return part && box ? [{ref, number: part.number, name: part.name, box, isRight, feedback: html(feedback)}] : [];
    }),
  };
}

interface ReaderContext extends QuizSource {
  definitions: Parameters<typeof contentTree>[1]['definitions'];
  /** Collects the images read. */
  pictures: Map<string, Uint8Array>;
  addressOf: WholeAddress;
}

function htmlReader({siteDir, docsPath, page, definitions, pictures, addressOf}: ReaderContext): Reader {
  const pageDir = dirname(join(siteDir, docsPath, page.path));
  const names = new Map<string, string>();
  const place = (image: Element) => {
    const file = imageFile(String(image.properties.src), pageDir, siteDir);
    if (!file) return;
    const name = names.get(file) ?? freeName(basename(file), pictures);
    names.set(file, name);
    if (!pictures.has(name)) pictures.set(name, readFileSync(file));
    image.properties = {src: name, alt: image.properties.alt ?? ''};
  };
  return (nodes) => {
    if (nodes.length === 0) return [];
    const tree = plain(contentTree(nodes, {source: page.body, definitions}, blankElement));
    visit(tree, 'element', (element: Element) => {
      if (element.tagName === 'img') place(element);
      if (element.tagName === 'a') leadOut(element, addressOf);
    });
    return withoutGaps(tree.children as ElementContent[]);
  };
}

function blankElement({index}: BlankNode): Element {
  return {type: 'element', tagName: BLANK, properties: {dataIndex: index}, children: []};
}

/** Parses the tags that the author typed into elements. */
function plain(tree: HastRoot): HastRoot {
  return fromHtml(toHtml(tree, {allowDangerousHtml: true}).trim(), {fragment: true});
}

/** Removes comments, and the line ends between blocks. */
function withoutGaps(content: readonly ElementContent[]): Html {
  const hasBlocks = content.some((node) => node.type === 'element' && BLOCK.test(node.tagName));
  return content.flatMap((node): ElementContent[] => {
    if (node.type === 'comment' || (hasBlocks && node.type === 'text' && node.value.trim() === '')) return [];
    return node.type === 'element' ? [{...node, children: withoutGaps(node.children)}] : [node];
  });
}

const BLOCK = /^(?:p|ul|ol|li|pre|blockquote|table|thead|tbody|tr|th|td|h[1-6]|hr|div|figure|details|dl)$/;

function leadOut(link: Element, addressOf: WholeAddress): void {
  const href = addressOf(String(link.properties.href));
  if (href === undefined) Object.assign(link, {tagName: 'span', properties: {}});
  else link.properties = {href};
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) {
    const other = name.replace(/(\.[^.]*)?$/, `-${number}$1`);
    if (!taken.has(other)) return other;
  }
}
