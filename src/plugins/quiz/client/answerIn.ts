import type {Answer} from '../domain/answer';
import type {PublishedQuestion} from '../domain/question';

/**
 * What is in the fields of a question: what a reader has picked or typed before React was awake.
 *
 * @returns null where nothing has been answered
 */
export function answerIn(form: FormData, question: PublishedQuestion): Answer | null {
  const text = (name: string) => String(form.get(name) ?? '');
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice': {
      const value = form.getAll('choice').map(Number);
      return value.length > 0 ? {type: question.type, value} : null;
    }
    case 'match': {
      const value = fields(question.left, (row) => text(`right-${row}`));
      return value.some(Boolean) ? {type: 'match', value: value.map((right) => (right ? Number(right) : null))} : null;
    }
    case 'blanks': {
      const value = fields(question.blanks, (index) => text(`blank-${index}`));
      return value.some(Boolean) ? {type: 'blanks', value} : null;
    }
    case 'short-text':
    case 'number':
      return text('text') ? {type: question.type, value: text('text')} : null;
    case 'order':
      return null;
  }
}

function fields(count: number, read: (index: number) => string): string[] {
  return Array.from({length: count}, (_, index) => read(index));
}
