import type {ExportWarnings} from './exportWarnings';
import type {PortableQuestion, PortableTask} from './portableQuiz';

/** A question that isn't answered by pointing. */
export interface ListedQuestion extends PortableQuestion {
  task: Exclude<PortableTask, {type: 'hotspot'}>;
}

/** Turns a question that is answered by pointing at a drawing into a choice among the names of its parts. */
export function withListedParts(question: PortableQuestion, losses: ExportWarnings): ListedQuestion {
  const {task, body} = question;
  if (task.type !== 'hotspot') return {...question, task};
  losses.ofQuestion(
    question,
    'pointing at a drawing',
    `${losses.label} has no questions that are answered by pointing at a drawing. They become a choice among the names of its parts.`,
  );
  const options = task.parts.map(({name, number, feedback, isRight}) => {
    return {content: [{type: 'text' as const, value: `${name} (${number})`}], feedback, isRight, isPinned: false};
  });
  const type = options.filter(({isRight}) => isRight).length === 1 ? 'single-choice' : 'multiple-choice';
  return {...question, body: [...body, ...task.drawing], task: {type, options}};
}
