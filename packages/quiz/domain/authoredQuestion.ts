import type {BlockContent, Heading, PhrasingContent} from 'mdast';
import {AUTHORING} from '../types/authoring';
import type {AnswerForm, Authoring, BlockForm, BodyForm, Content, LineForm} from './authoring';
import type {Shape} from './question';

type TaskOf<A> = A extends Authoring<infer Task, infer _Question, infer _Key> ? Task : never;

/** What is asked, and the correct answer. */
export type Task = TaskOf<(typeof AUTHORING)[keyof typeof AUTHORING]>;

/** A question as its author wrote it, including what its page must not show. */
export interface AuthoredQuestion {
  id: string;
  heading: Heading;
  /** The heading without its id. */
  prompt: PhrasingContent[];
  promptText: string;
  /** What is between the heading and the answers; for blanks, the sentences with `quizBlank` nodes. */
  body: Content[];
  bodyText: string;
  task: Task;
  hint: Content[];
  explanation: BlockContent[];
}

export function authoringOf({type}: Task): Authoring<Task, Shape['question'], Shape['key']> {
  return AUTHORING[type];
}

const FORMS = [...new Set<AnswerForm<Task>>(Object.values(AUTHORING).map(({form}) => form))];
export const BLOCK_FORMS = FORMS.filter((form): form is BlockForm<Task> => 'readerOf' in form);
export const LINE_FORMS = FORMS.filter((form): form is LineForm<Task> => 'readLine' in form);
export const BODY_FORMS = FORMS.filter((form): form is BodyForm<Task> => 'readBody' in form);
