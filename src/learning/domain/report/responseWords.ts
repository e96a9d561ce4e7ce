import {NEXT, RANGE, readPairs, readPlaces} from '../responses';
import type {ReportQuestion} from './reportQuestions';

/**
 * An answer in the words of its question, one text for each part. The response itself where it does not fit the question,
 * which somebody may have made up.
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
