/** The lines after a question's heading, by question type. What authors replace is in double braces. */
export const QUESTION_FORMS = {
  'One correct answer': {
    hint: 'Readers choose one',
    form: '- [x] {{The correct answer}}\n- [ ] {{A mistake that people make}}\n  > {{Say why it is wrong.}}',
  },
  'Several correct answers': {
    hint: 'Readers choose all that are right',
    form: '- [x] {{A correct answer}}\n- [x] {{Another correct answer}}\n- [ ] {{A mistake that people make}}',
  },
  'True or false': {hint: 'Two answers', form: '- [x] True\n- [ ] False\n  > {{Say why it is wrong.}}'},
  'Put in order': {
    hint: 'Write the steps in the right order',
    form: '1. {{What comes first}}\n2. {{What comes next}}\n3. {{What comes last}}',
  },
  Match: {
    hint: 'Pairs, in a table',
    form: '| What you see | What it means |\n| --- | --- |\n| {{One thing}} | {{Its meaning}} |\n| {{Another thing}} | {{Its meaning}} |',
  },
  'Point at a part': {
    hint: 'In a drawing with numbered parts',
    form: '![{{What the drawing shows}}]({{../../equipment/img/the-drawing.svg}})\n\n- [x] #{{the-right-part}}\n- [ ] #{{a-part-taken-for-it}}\n  > {{Say why it is wrong.}}',
  },
  'Short text': {hint: 'Readers type a word', form: 'Answer: {{the word | another word for it}}'},
  Number: {hint: 'Readers type a number', form: 'Answer: 5'},
  'Fill in the blanks': {
    hint: 'A sentence with words left out',
    form: '{{Write a sentence.}} Readers fill in [[these words]].',
  },
} as const;

export type QuestionType = keyof typeof QUESTION_FORMS;

export const QUESTION_TITLE = '{{What do you ask?}}';
export const EXPLANATION = '> {{Explain the correct answer.}}';
