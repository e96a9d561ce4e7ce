import type {PublishedQuiz} from '../domain/quiz';

/** The text of a question as readers see it. */
export interface QuestionWords {
  name: string;
  /** What readers can pick, order or match, by place. */
  options: readonly string[];
  /** The right side of pairs. */
  partners: readonly string[];
}

/** Reads the text of the questions from the page, the only place that has it. */
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
