import type {PathProgress} from '@deskbook/records/domain/report/pathProgress';
import type {Report} from '@deskbook/records/domain/report/reportOn';
import {responseWords} from '@deskbook/records/domain/report/responseWords';
import {standingIn} from '@deskbook/records/domain/report/standing';
import {dayOf} from '@deskbook/records/domain/validity';
import {csvFile, csvText} from '@deskbook/text/csv';
import {localDate} from '@deskbook/text/dates/localDate';
import {translate} from '@docusaurus/Translate';
import {standingWord} from './standingWords';
import {stateWord, toDoList} from './stateWords';

/**
 * Writes one line per person, in the report's own words: quizzes, pages to sign, learning paths and sessions.
 *
 * @param roles role names by key
 * @param today the day on which something is due or already missing
 */
export function peopleCsv(report: Report, roles: Readonly<Record<string, string>>, today: string): string {
  const {people, quizzes, receipts, paths, sessions} = report;
  const onPaths = [...new Map(paths.map(({path}) => [path.path, path])).values()];
  const heading = [
    translate({id: 'report.csv.name', message: 'Name'}),
    translate({id: 'report.csv.codes', message: 'Codes'}),
    translate({id: 'report.csv.email', message: 'E-mail'}),
    translate({id: 'report.csv.staffNumber', message: 'Staff number'}),
    translate({id: 'report.csv.role', message: 'Role'}),
    translate({id: 'report.csv.job', message: 'Job title'}),
    translate({id: 'report.csv.branch', message: 'Branch'}),
    ...quizzes.columns.flatMap(({title}) => [
      title,
      translate({id: 'report.csv.score', message: '{title}: best score in percent'}, {title}),
      translate({id: 'report.csv.attempts', message: '{title}: attempts'}, {title}),
      translate({id: 'report.csv.finished', message: '{title}: finished on'}, {title}),
      validUntil(title),
    ]),
    ...receipts.pages.flatMap(({title}) => [
      title,
      translate({id: 'report.csv.signed', message: '{title}: signed on'}, {title}),
      validUntil(title),
    ]),
    ...onPaths.flatMap(({title}) => [
      title,
      translate({id: 'report.csv.due', message: '{title}: due'}, {title}),
      translate({id: 'report.csv.missing', message: '{title}: still missing'}, {title}),
    ]),
    ...sessions.flatMap(({session: {title}}) => [
      title,
      translate({id: 'report.csv.attended', message: '{title}: attended on'}, {title}),
    ]),
  ];
  const lines = people.map((person, row) => [
    ...[
      person.name,
      person.codes.join(' '),
      person.email,
      person.staffNumber,
      person.role && (roles[person.role] ?? person.role),
      person.job,
      person.branch,
    ].map((text) => csvText(text ?? '')),
    ...(quizzes.rows[row]?.cells ?? []).flatMap((cell) => [
      csvText(standingWord(standingIn(cell, today))),
      cell.score === null ? '' : String(cell.score),
      String(cell.attempts),
      dayOf(cell.finished ?? '') ?? '',
      cell.validity?.until ?? '',
    ]),
    ...(receipts.rows[row]?.cells ?? []).flatMap((cell) => [
      csvText(standingWord(standingIn(cell, today), true)),
      cell.at === null ? '' : localDate(cell.at),
      cell.validity?.until ?? '',
    ]),
    ...onPaths.flatMap((path) =>
      pathCells(paths.find((each) => each.person.id === person.id && each.path.path === path.path)),
    ),
    ...sessions.flatMap(({attendance: listed}) => {
      const own = listed.filter((each) => each.person.id === person.id);
      const dates = own.filter(({attended}) => attended).map(({date}) => date);
      return [own.length === 0 ? '' : stateWord(dates.length > 0 ? 'attended' : 'absent'), dates.sort().join('; ')].map(
        csvText,
      );
    }),
  ]);
  return csvFile([heading.map(csvText), ...lines]);
}

function validUntil(title: string): string {
  return translate({id: 'report.csv.validUntil', message: '{title}: valid until'}, {title});
}

function pathCells(progress: PathProgress | undefined): string[] {
  if (!progress) return ['', '', ''];
  return [csvText(stateWord(progress.state)), progress.dueFirst ?? '', csvText(toDoList(progress))];
}

/** Writes one line per question for statistics programs. Shares go from 0 to 1, and headings are never translated. */
export function questionsCsv({statistics}: Pick<Report, 'statistics'>): string {
  const heading = ['quiz', 'id', 'question', 'asked', 'facility', 'discrimination_index', 'discriminative_efficiency'];
  const lines = statistics.flatMap(({title, statistics: {questions}, questions: known}) =>
    questions.map((found) => {
      const question = known.find(({id, hash}) => id === found.id && hash === found.hash);
      const wrong = found.mostChosenWrong?.responses.map((response) =>
        question ? responseWords(response, question).join('; ') : response,
      );
      const wrongText = wrong?.join(' / ') ?? '';
      return [
        ...[title, found.id, question?.prompt ?? ''].map(csvText),
        String(found.asked),
        ...[found.facility, found.discriminationIndex, found.discriminativeEfficiency].map((share) =>
          share === null ? '' : share.toFixed(4),
        ),
        // Other answers made of digits, such as asset tags, stay text.
        question?.type === 'numeric' && isNumber(wrongText) ? wrongText : csvText(wrongText),
        String(found.mostChosenWrong?.count ?? 0),
        String(found.blank),
      ];
    }),
  );
  return csvFile([[...heading, 'most_chosen_wrong', 'times', 'blank'].map(csvText), ...lines]);
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
