import {ID_MARK} from '@deskbook/drawings/idMark';
import {readDrawing} from '@deskbook/drawings/readDrawing';
import {escapeHtml} from '@deskbook/text/strings';
import {contentsOf} from '../contents';
import {picturesIn, replaceElements} from '../html';
import type {Html, PortableQuestion, PortableQuiz} from '../portableQuiz';

/** Gives questions that are answered by pointing a drawing without the names of its parts, which would give answers away. */
export function withUnnamedDrawings(quiz: PortableQuiz): PortableQuiz {
  const pictures = new Map(quiz.pictures);
  const questions = quiz.questions.map((question) => withUnnamed(question, pictures));
  const shown = new Set([quiz.introduction, ...questions.map(contentsOf)].flatMap(picturesIn));
  return {...quiz, questions, pictures: new Map([...pictures].filter(([name]) => shown.has(name)))};
}

function withUnnamed(question: PortableQuestion, pictures: Map<string, Uint8Array>): PortableQuestion {
  const {task} = question;
  if (task.type !== 'hotspot') return question;
  const drawing = replaceElements(task.drawing, (element): Html | undefined => {
    const src = String(element.properties.src);
    const unnamed = unnamedDrawing(new TextDecoder().decode(pictures.get(src)));
    if (element.tagName !== 'img' || !unnamed) return undefined;
    const name = src.replace(/(\.svg)?$/i, '-unnamed.svg');
    pictures.set(name, new TextEncoder().encode(unnamed));
    return [{...element, properties: {...element.properties, src: name}}];
  });
  return {...question, task: {...task, drawing}};
}

function unnamedDrawing(text: string): string | null {
  const {drawing} = readDrawing(text);
  if (!drawing) return null;
  const {viewBox, width, height, title, art} = drawing;
  // For programs that show the file by itself
  const [style = ''] = /<style>[^<]*<\/style>/.exec(text) ?? [];
  return `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="${viewBox}" width="${width}" height="${height}"><title>${escapeHtml(title)}</title>${style}${art.replaceAll(ID_MARK, '')}</svg>`;
}
