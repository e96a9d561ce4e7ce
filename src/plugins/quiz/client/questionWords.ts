import type {PublishedQuiz} from '../domain/quiz';

/** What a reader sees of a question, in words. */
export interface QuestionWords {
  name: string;
  /** What can be picked, put in order or paired, by their places. */
  options: readonly string[];
  /** What pairs can be made with. */
  partners: readonly string[];
}

/** The words of the questions, which only the page has. */
export function questionWords({questions}: PublishedQuiz, page: ParentNode): Map<string, QuestionWords> {
  return new Map(
    questions.map((question) => {
      const form = page.querySelector(`[data-question="${question.id}"]`);
      const options: string[] = [];
      for (const option of form?.querySelectorAll<HTMLElement>('[data-option]') ?? []) {
        options[Number(option.dataset.option)] = wordsIn(option);
      }
      return [
        question.id,
        {
          name: wordsIn(form?.querySelector('[data-part=prompt]')) || question.id,
          options,
          partners: question.type === 'match' ? question.right : [],
        },
      ];
    }),
  );
}

function wordsIn(element: Element | null | undefined): string {
  const pictures = [...(element?.querySelectorAll('img[alt]') ?? [])].map((picture) => picture.getAttribute('alt'));
  return [element?.textContent, ...pictures].join(' ').replace(/\s+/g, ' ').trim();
}
