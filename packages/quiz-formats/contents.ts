import type {Html, PortableQuestion, PortableTask} from './portableQuiz';

/** Returns all parts of a question that may contain pictures. */
export function contentsOf(question: PortableQuestion): Html {
  const contents: Html = [];
  withContents(question, (content) => {
    contents.push(...content);
    return content;
  });
  return contents;
}

export function withContents(question: PortableQuestion, change: (content: Html) => Html): PortableQuestion {
  const {prompt, body, hint, explanation, task} = question;
  return {
    ...question,
    prompt: change(prompt),
    body: change(body),
    hint: change(hint),
    explanation: change(explanation),
    task: withAnswers(task, change),
  };
}

function withAnswers(task: PortableTask, change: (content: Html) => Html): PortableTask {
  if ('options' in task) {
    const options = task.options.map((option) => ({
      ...option,
      content: change(option.content),
      feedback: change(option.feedback),
    }));
    return {...task, options};
  }
  if (task.type === 'order') return {...task, items: task.items.map(change)};
  if (task.type === 'match') return {...task, pairs: task.pairs.map((pair) => ({...pair, left: change(pair.left)}))};
  if (task.type === 'hotspot') {
    const parts = task.parts.map((part) => ({...part, feedback: change(part.feedback)}));
    return {...task, drawing: change(task.drawing), parts};
  }
  return task;
}
