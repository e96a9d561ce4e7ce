import {escapeHtml} from '@deskbook/text/strings';
import {type AuthoredQuestion, authoringOf} from '../domain/authoredQuestion';
import type {Content} from '../domain/authoring';
import type {AuthoredQuiz} from '../domain/readQuestions';
import {contentHtml, type SourceContext} from './contentHtml';

export interface KeySource extends Omit<SourceContext, 'definitions'> {
  title: string;
  quizzes: readonly AuthoredQuiz[];
  /** Returns the words of a question's answers in which one wrong letter still counts. */
  typosIn: (question: AuthoredQuestion) => readonly string[];
}

/** Returns a printable sheet for the trainer: each question with its correct answer, feedback and explanation. */
export function keySheet({title, quizzes, typosIn, ...source}: KeySource): string {
  const questions = quizzes.flatMap(({questions, definitions}) =>
    questions.map((question) => questionHtml(question, typosIn(question), {...source, definitions})),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Key: ${escapeHtml(title)}</title>
<style>${STYLES}</style>
<h1>${escapeHtml(title)}</h1>
<p class="note">Trainer’s answer key. It is not for readers and not published with the site.</p>
<ol class="questions">
${questions.join('\n')}
</ol>
</html>
`;
}

function questionHtml(question: AuthoredQuestion, typos: readonly string[], context: SourceContext): string {
  const html = (content: readonly Content[]) => contentHtml(content, context);
  const {task} = question;
  return `<li class="question">
<h2>${html(question.prompt)}</h2>
${html(question.body)}
${authoringOf(task).keyHtml(task, html)}
${typos.length > 0 ? `<p>Still correct with one wrong letter: ${typos.map(escapeHtml).join(', ')}</p>` : ''}
${labelled('Hint', question.hint, html)}
${labelled('Explanation', question.explanation, html)}
</li>`;
}

function labelled(label: string, content: readonly Content[], html: (content: readonly Content[]) => string): string {
  return content.length > 0 ? `<div class="aside"><strong>${label}</strong> ${html(content)}</div>` : '';
}

const STYLES = `
body{font:11pt/1.45 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
h1{font-size:1.5em;margin:0}
h2{font-size:1.05em;margin:0 0 .4em}
.note{border-bottom:1px solid #111;padding-bottom:.6em}
.question{margin:0 0 1.4em;break-inside:avoid}
.options{list-style:none;padding-left:0}
.options>li{padding-left:1.6em;text-indent:-1.6em}
.options>li>*{text-indent:0}
.right{font-weight:bold}
.right .aside{font-weight:normal}
.aside{margin:.2em 0 .4em;padding-left:.7em;border-left:2px solid #999}
.aside>p{margin:.2em 0}
.aside>strong+p{display:inline}
td{border:1px solid #999;padding:.2em .6em}
table{border-collapse:collapse}
img{max-width:100%;height:auto}
@media print{body{margin:0;max-width:none}}
`;
