import type {Problem} from '@deskbook/text/problems/problems';
import {labelOf} from './facts/labels';

/** A quoted fact name in a check message: `"units[2].branch"` or `"time_needed"`. */
const NAME = /"([a-z]\w*(?:\[\d+\]|\.\w+)*)"/g;

/** Replaces wording for people who edit files with wording for people who fill in a form. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  // The form shows the problem at its field, so the field's name can go.
  [/^\w+ (?=".*" (?:does not lead to a page|leads to a page|could be any of))/, ''],
  [/ is not in district\.yml/g, " isn't on the district's list"],
  [/a key of (?:"\w+" in )?district\.yml, which lists none yet/g, "nothing yet: the district's list is empty"],
  [/a key of (?:"\w+" in )?district\.yml/g, "a name from the district's list"],
  [/ in district\.yml/g, " in the district's facts"],
  [/ is not a key of .+/g, " isn't a fact that a page can have here"],
  [/the title of a page, its slug, or its path relative to this one, ending in \.md/g, 'the title of a page'],
  [/a :::quiz block/g, 'a self-check'],
  [/this question has no id/g, "this question has no hidden name yet, under which readers' answers are kept"],
  [/two questions have the id/g, 'two questions have the same hidden name,'],
  [/this is not an id/g, "this can't be the hidden name of a question"],
];

/** Check messages that say what to type into the file; the editor has checkboxes and fields instead. */
const SAID_ANEW: readonly (readonly [RegExp, string])[] = [
  [/^no option in this question is marked as correct$/, 'tick the right answer: none is ticked yet'],
  [/^this question has only one option$/, 'this question has only one answer to choose from: add another one'],
  [/^this option has no checkbox$/, 'this answer has no tick box: put the cursor in it and choose Checklist item'],
  [/^this option is empty$/, 'this answer has no words: write them, or delete its line'],
  [/^duplicate option$/, 'two answers of this question are the same'],
  [
    /^this list mixes numbers and checkboxes$/,
    'this list has numbers and tick boxes: keep the boxes for answers to choose from, or the numbers for steps to put in order',
  ],
  [
    /^this question has nothing to answer$/,
    'this question has no answer yet: write answers below it, or insert a question of the kind that you want and fill it in',
  ],
  [
    /^this question has more than one kind of answer$/,
    'this question has more than one kind of answer: split it into two questions',
  ],
  [
    /^only an explanation and a hint can follow the answers$/,
    'only an explanation and a hint can come after the answers: move this above them, or delete it',
  ],
  [/^this answer is empty$/, 'this answer has no words: write the correct ones'],
  [/^this blank is empty$/, 'this blank has no words: write the ones that belong there'],
  [/^a \[\[ in this question .+$/, 'a blank has to be in a sentence, not in a link, a quote or a heading'],
  [/^this quiz has no questions$/, 'this quiz has no questions yet: insert the first one'],
  [/^the image ".*" has no alt text$/, "describe the picture for people who can't see it"],
  [
    /^the image ".*" has a file name as its alt text$/,
    "describe the picture for people who can't see it: a file name doesn't tell them what it shows",
  ],
  [
    /^the image ".*" is (?:not there|not in the folder static.*|only a Git LFS pointer.*)$/,
    "this picture isn't there: remove it, and insert it again",
  ],
  [
    /^the image ".*" is (?:empty|not an image|cut off: .*)$/,
    "this picture's file is damaged: remove it, and insert the picture again",
  ],
  [
    /^the image ".*" is in .*, which browsers do not show$/,
    "browsers can't show this kind of picture: save it as JPEG or PNG, and insert it again",
  ],
  [
    /^the link ".*" leads nowhere$/,
    "this link leads to something that isn't there: choose Link, and find the page by its title",
  ],
  [
    /^the link ".*" names a heading that is not in .*$/,
    "this link leads to a heading that isn't there any more: choose Link, and find the page by its title",
  ],
  [
    /^the link ".*" leads to a post by its file$/,
    'this link has to be the address of the post: open the post in your browser, and copy it from there',
  ],
  [/^the link ".*" leads to a draft, which readers do not see$/, 'this link leads to a page that readers do not see'],
];

const OVERDUE = /^this page was due for review on (\d{4}-\d\d-\d\d)$/;

/** Markup that the editor hides: heading, list and box marks, and question or picture addresses. */
const MARKUP = /\{#|^#{1,6} |:::|\[[ xX]\]|\[\[|!\[|<img\b|\balt="|\{pin\}|^(?:[-*>|]|\d+\.) /;
/** A terminal command. */
const COMMAND = /^(?:npm|npx|git) /;

type Said = Pick<Problem, 'message' | 'found' | 'expected' | 'fix'>;

/**
 * Rewords a problem for authors who see neither fact names nor markup.
 *
 * @param facts the names of all facts the page can have
 */
export function problemInWords({message, found, expected, fix}: Said, facts: ReadonlySet<string> = new Set()): Said {
  const anew = sayAnew(message);
  if (anew !== undefined) return {message: anew, found: null, expected: null, fix: null};
  const inWords = (text: string) => {
    const named = text.replaceAll(NAME, (written, path: string) => {
      const name = path.match(/[a-z]\w*/g)?.at(-1) ?? '';
      return facts.has(name) ? `"${labelOf(name)}"` : written;
    });
    return WORDS.reduce((now, [found, better]) => now.replace(found, better), named);
  };
  const shown = (text: string | null) =>
    text === null || MARKUP.test(text) || COMMAND.test(text) ? null : inWords(text);
  return {message: inWords(message), found: shown(found), expected: shown(expected), fix: shown(fix)};
}

function sayAnew(message: string): string | undefined {
  const due = OVERDUE.exec(message)?.[1];
  if (due) {
    const day = new Date(`${due}T00:00:00Z`).toLocaleDateString('en-US', {dateStyle: 'long', timeZone: 'UTC'});
    return `this page was due for review on ${day}. If it's still right, choose More > Reviewed today`;
  }
  return SAID_ANEW.find(([checked]) => checked.test(message))?.[1];
}
