import {editDistance} from '@deskbook/text/editDistance';
import {wordsOf} from './words';

/** Names that mean only the help desk, whatever words are around them */
const NAMES = [
  'help desk',
  'helpdesk',
  'service desk',
  'tech support',
  'technical support',
  'mesa de ayuda',
  'soporte tecnico',
];

/** Names that may mean something else ("does it support PDF"). They count only if the rest asks how to reach it. */
const SHORT_NAMES = [
  ...[
    'it',
    'it support',
    'it department',
    'it dept',
    'it office',
    'it staff',
    'it team',
    'it help',
    'it people',
    'it folks',
    'it guy',
  ],
  ...[
    'ticket',
    'help ticket',
    'it ticket',
    'support ticket',
    'work order',
    'support',
    'computer help',
    'computer support',
    'soporte',
    'informatica',
  ],
];

const WAYS = wordSet(
  `call calling phone telephone number extension ext email mail contact reach talk hours form ticket submit open create put file send make llamar llamo numero
  telefono extension correo contactar contacto horario`,
);

const FILLERS = wordSet(
  `a an the to for of at in i me my our we us do can how what whats is where wheres get need with el la los un una de del al
  como cual es que mi me puedo para con donde`,
);

const WHO = wordSet('who whom whos quien');

/** After "who", these ask for someone who helps. */
const ASK = wordSet('call contact phone email ask llamo llamar contacto contactar pregunto');

const WHOLE: ReadonlySet<string> = new Set([
  ...['help', 'help me', 'i need help', 'need help', 'get help', 'call for help'],
  ...['ayuda', 'necesito ayuda'],
]);

/** Someone who answers at night */
const ON_CALL = ['on call', 'oncall', 'after hours', 'afterhours', 'out of hours', 'de guardia', 'fuera de horario'];

/** When the help desk is closed */
const LATE = wordSet(
  'night tonight nights weekend weekends saturday sunday holiday holidays midnight late noche domingo feriado',
);

const LATE_FILLERS = wordSet(
  `it help support this next today someone person tech technician staff duty list schedule emergency emergencies closed desk and fin
  semana hoy esta este`,
);

/**
 * Whether the reader wants the person on call: "who is on call this weekend", "after-hours number", "who do I
 * call at night".
 */
export function asksForOnCall(query: string): boolean {
  const words = wordsOf(query);
  const isAsking = words.slice(0, 2).some((word) => WHO.has(word));
  const phrase = ON_CALL.map(wordsOf).find((each) => placeOf(words, each) >= 0);
  if (!phrase) return isAsking && words.some((word) => ASK.has(word)) && words.some((word) => LATE.has(word));
  const others = words.toSpliced(placeOf(words, phrase), phrase.length);
  return others.every((word) => [WHO, ASK, WAYS, FILLERS, LATE, LATE_FILLERS].some((known) => known.has(word)));
}

/**
 * Whether the reader wants the help desk itself rather than a page: "help desk phone number", "who do I call", "número
 * de la mesa de ayuda".
 *
 * @param name the district's name for its help desk
 */
export function asksForHelpDesk(query: string, name: string): boolean {
  const words = wordsOf(query);
  const text = words.join(' ');
  return (
    WHOLE.has(text) ||
    [name, ...NAMES].some((each) => hasPhrase(words, wordsOf(each))) ||
    (words.slice(0, 2).some((word) => WHO.has(word)) && words.some((word) => ASK.has(word))) ||
    SHORT_NAMES.some((each) => asksToReach(words, wordsOf(each)))
  );
}

/** Whether there's only the name, filler words, and a way to reach it. A one-word name needs the latter. */
function asksToReach(words: readonly string[], name: readonly string[]): boolean {
  const at = placeOf(words, name);
  if (at < 0) return false;
  const others = words.toSpliced(at, name.length);
  const isReached = others.some((word) => WAYS.has(word));
  return others.every((word) => WAYS.has(word) || FILLERS.has(word)) && (isReached || name.length > 1);
}

/** Returns where a phrase begins, or -1. */
function placeOf(words: readonly string[], phrase: readonly string[]): number {
  return words.findIndex((_, start) => phrase.every((word, nth) => words[start + nth] === word));
}

/** Allows one wrong letter in the phrase. */
function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => {
    const mistakes = phrase.reduce((sum, word, nth) => sum + mistakesIn(words[start + nth] ?? '', word), 0);
    return mistakes <= 1;
  });
}

function mistakesIn(word: string, meant: string): number {
  if (word === meant) return 0;
  return meant.length < 4 ? 2 : editDistance(word, meant, 1);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
