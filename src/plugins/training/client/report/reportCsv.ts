import type {Report} from '../../../learning/domain/report/reportOn';
import {responseWords} from '../../../learning/domain/report/responseWords';
import {csvFile, csvText} from '../../../shared/csv';

/*
 * The report for spreadsheets. Headings are the same in every language, as in other files that programs read.
 */

/** One line for each person: for each quiz how it went, for each page when it was confirmed, and for sessions who came. */
export function peopleCsv({people, quizzes, receipts, sessions}: Report): string {
  const heading = [
    ...['name', 'codes', 'email', 'staff_number', 'role', 'job', 'branch'],
    ...quizzes.columns.flatMap(({title}) => [title, `${title}: score`, `${title}: attempts`]),
    ...receipts.pages.flatMap(({title}) => [title, `${title}: confirmed`]),
    ...sessions.map(({session}) => session.title),
  ];
  const lines = people.map((person, row) => [
    ...[
      person.name,
      person.codes.join(' '),
      person.email,
      person.staffNumber,
      person.role,
      person.job,
      person.branch,
    ].map((text) => csvText(text ?? '')),
    ...(quizzes.rows[row]?.cells ?? []).flatMap(({state, score, attempts}) => [
      csvText(state),
      score === null ? '' : String(score),
      String(attempts),
    ]),
    ...(receipts.rows[row]?.cells ?? []).flatMap(({state, at}) => [csvText(state), at?.slice(0, 10) ?? '']),
    ...sessions.map(({attendance}) => {
      const own = attendance.filter((each) => each.person.id === person.id);
      return csvText(own.length === 0 ? '' : own.some(({attended}) => attended) ? 'attended' : 'absent');
    }),
  ]);
  return csvFile([heading.map(csvText), ...lines]);
}

/** One line for each question. Shares go from 0 to 1. */
export function questionsCsv({statistics}: Report): string {
  const heading = ['quiz', 'id', 'question', 'asked', 'facility', 'discrimination_index', 'discriminative_efficiency'];
  const lines = statistics.flatMap(({title, statistics: {questions}, questions: known}) =>
    questions.map((found) => {
      const question = known.find(({id, hash}) => id === found.id && hash === found.hash);
      const wrong = found.mostChosenWrong?.responses.map((response) =>
        question ? responseWords(response, question).join('; ') : response,
      );
      return [
        ...[title, found.id, question?.prompt ?? ''].map(csvText),
        String(found.asked),
        ...[found.facility, found.discriminationIndex, found.discriminativeEfficiency].map((share) =>
          share === null ? '' : share.toFixed(4),
        ),
        csvText(wrong?.join(' / ') ?? ''),
        String(found.mostChosenWrong?.count ?? 0),
        String(found.blank),
      ];
    }),
  );
  return csvFile([[...heading, 'most_chosen_wrong', 'times', 'blank'].map(csvText), ...lines]);
}
