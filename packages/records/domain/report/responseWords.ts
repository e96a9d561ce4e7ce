import {NEXT, RANGE, readPairs, readPlaces} from '../responses';
import type {ReportQuestion} from './reportQuestions';

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
