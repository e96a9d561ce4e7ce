import {readCallouts} from '@deskbook/content/calloutsText';

/** Returns why callouts can't be saved, with the line. Only what the check accepts gets into the folder. */
export function calloutsRefusal(text: string, path: string): string | undefined {
  const [problem] = readCallouts(text, path).problems;
  if (!problem) return undefined;
  const {line, message, expected} = problem;
  return `Line ${line} of the callouts: ${message}.${expected ? ` Expected: ${expected}.` : ''}`;
}
