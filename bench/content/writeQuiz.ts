import {REMEDIES, THINGS, TROUBLES} from './words';
import {type Desk, writeParagraph, writeSentence} from './writeText';

type Question = (desk: Desk, thing: string) => {heading: string; answers: string};

/** One for each question type. */
const QUESTIONS: readonly Question[] = [
  (desk, thing) => ({
    heading: `The ${thing} ${desk.random.pick(TROUBLES)}. What do you do first?`,
    answers: choices(desk, 1),
  }),
  (desk, thing) => ({heading: `Which two of these may you do to the ${thing}?`, answers: choices(desk, 2)}),
  (desk, thing) => ({heading: `True or false: the ${thing} may be lent to another branch`, answers: truth(desk)}),
  (desk, thing) => ({
    heading: `Put the work on the ${thing} in order`,
    answers: desk.random
      .sample(REMEDIES, 4)
      .map((step, index) => `${index + 1}. ${step}`)
      .join('\n'),
  }),
  (desk, thing) => ({heading: `Match what the ${thing} shows with what helps`, answers: pairs(desk)}),
  (_desk, thing) => ({heading: `What is this called: ${thing}?`, answers: `Answer: ${thing} | the ${thing}`}),
  (desk, thing) => ({
    heading: `For how many minutes may the ${thing} be off?`,
    answers: `Answer: ${desk.random.whole(10, 60)} ± 2\n\nHint: It is less than an hour and a quarter.`,
  }),
  (_desk, thing) => ({heading: `Complete the rule for the ${thing}`, answers: `Nobody opens the [[${thing}]] alone.`}),
];

/** Writes a quiz with questions of every type in turn, each with an explanation. */
export function writeQuiz(desk: Desk): string {
  const things = desk.random.sample(THINGS, desk.random.whole(6, 10));
  const questions = things.map((thing, index) => {
    const write = QUESTIONS[index % QUESTIONS.length] as Question;
    const {heading, answers} = write(desk, thing);
    const id = thing.replaceAll(' ', '-');
    return `## ${heading} {#${id}}\n\n${answers}\n\n> ${writeParagraph(desk, 2)}`;
  });
  return [writeSentence(desk), ...questions].join('\n\n');
}

function choices(desk: Desk, right: number): string {
  const {random} = desk;
  const options = random.sample(REMEDIES, 4);
  const correct = new Set(random.sample(options, right));
  return options
    .map((option) =>
      correct.has(option)
        ? `- [x] ${option}`
        : `- [ ] ${option}\n  > Not here: the ${random.pick(THINGS)} does not need it.`,
    )
    .join('\n');
}

function truth({random}: Desk): string {
  return random.happens(0.5) ? '- [x] True\n- [ ] False' : '- [ ] True\n- [x] False';
}

function pairs({random}: Desk): string {
  const [troubles, remedies] = [random.sample(TROUBLES, 4), random.sample(REMEDIES, 4)];
  const rows = troubles.map((trouble, index) => `| It ${trouble} | ${remedies[index]} |`);
  return ['| It shows | It helps |', '| --- | --- |', ...rows].join('\n');
}
