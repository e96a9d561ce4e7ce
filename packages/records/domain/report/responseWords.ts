import {gradeBlanks, gradeChoice, gradeMatch, gradeOrder, isWithin} from '../grading/grade';
import {NEXT, RANGE, readPairs, readPlaces} from '../responses';
import {openNote, type ReportQuestion} from './reportQuestions';

/**
 * Translates a response into the question's texts, one per part. Returns the response itself if it doesn't fit the
 * question, since anyone could have made it up.
 */
export function responseWords(
  response: string,
  {type, options, targets}: Pick<ReportQuestion, 'type' | 'options' | 'targets'>,
): string[] {
  switch (type) {
    case 'choice':
    case 'sequencing': {
      const words = readPlaces(response)?.map((place) => options[place]);
      return complete(words) ?? [response];
    }
    case 'matching': {
      const words = readPairs(response)?.map(([left, right]) => {
        const [one, other] = [options[left], targets[right]];
        return one === undefined || other === undefined ? undefined : `${one} → ${other}`;
      });
      return complete(words) ?? [response];
    }
    case 'fill-in':
      return response.split(NEXT);
    case 'numeric':
      return [[...new Set(response.split(RANGE))].join(' – ')];
  }
}

function complete(words: (string | undefined)[] | undefined): string[] | null {
  return words?.every((word) => word !== undefined) ? (words as string[]) : null;
}

/** Returns how much of a response is right, from 0 to 1, as the quiz would have graded it. */
export function gradeResponse(response: string, question: ReportQuestion): number {
  const {correct, accepted = [correct], typos = []} = openNote(question);
  switch (question.type) {
    case 'choice':
      return gradeChoice(readPlaces(response) ?? [], readPlaces(correct) ?? [], question.options.length);
    case 'sequencing':
      return gradeOrder(readPlaces(response) ?? [], readPlaces(correct) ?? []);
    case 'matching':
      return gradeMatch(partners(response), partners(correct));
    case 'numeric': {
      const [lowest = Number.NaN, highest = lowest] = correct.split(RANGE).map(Number);
      return Number(isWithin(Number(response), (lowest + highest) / 2, (highest - lowest) / 2 + LOST));
    }
    case 'fill-in': {
      const texts = accepted.map((each) => each.split(NEXT));
      const blanks = texts[0]?.map((_, blank) => texts.map((parts) => parts[blank] ?? '')) ?? [];
      return gradeBlanks(response.split(NEXT), {accepted: blanks, typos});
    }
  }
}

/** Responses have at most seven decimals. */
const LOST = 1e-6;

function partners(response: string): number[] {
  const rights: number[] = [];
  for (const [left, right] of readPairs(response) ?? []) rights[left] = right;
  return rights;
}
