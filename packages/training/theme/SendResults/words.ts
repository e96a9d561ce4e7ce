import type {Asked} from '@deskbook/content/asked';
import type {LearningRecord} from '@deskbook/records/domain/learningRecord';
import {localDate} from '@deskbook/text/dates/localDate';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import {translate} from '@docusaurus/Translate';

export function askedWords(field: Asked): string {
  return {
    name: translate({id: 'send.asked.name', message: 'Your name'}),
    email: translate({id: 'send.asked.email', message: 'Your e-mail address'}),
    staff_number: translate({id: 'send.asked.staffNumber', message: 'Your staff number'}),
  }[field];
}

/** Returns the field's label in the e-mail. */
export function senderWords(field: Asked): string {
  return {
    name: translate({id: 'send.sender.name', message: 'Name'}),
    email: translate({id: 'send.sender.email', message: 'E-mail'}),
    staff_number: translate({id: 'send.sender.staffNumber', message: 'Staff number'}),
  }[field];
}

/** Describes a record in a sentence for learners and trainers. Uses ids for anything without a title. */
export function recordWords(record: LearningRecord, formats: Formats, titles: ReadonlyMap<string, string>): string {
  const titleOf = (id: string) => titles.get(id) ?? id;
  const dateOf = (instant: string) => formats.date(localDate(instant));
  switch (record.type) {
    case 'quiz':
      return translate(
        {
          id: 'send.record.quiz',
          message: '{title}: {score} ({points} of {outOf} points), {verdict}. Attempt {number}, {date}.',
        },
        {
          title: record.title,
          score: formats.percent(record.score),
          points: rounded(record.points),
          outOf: rounded(record.out_of),
          verdict: record.passed
            ? translate({id: 'send.record.passed', message: 'passed'})
            : translate({id: 'send.record.notPassed', message: 'not passed'}),
          number: String(record.number),
          date: dateOf(record.finished),
        },
      );
    case 'receipt':
      return translate(
        {id: 'send.record.receipt', message: 'Read and signed: {title}. {date}.'},
        {title: record.title, date: dateOf(record.at)},
      );
    case 'step': {
      const values = {step: titleOf(record.step), date: dateOf(record.at)};
      return record.how === 'attended'
        ? translate({id: 'send.record.attended', message: 'Attended (self-reported): {step}. {date}.'}, values)
        : translate({id: 'send.record.done', message: 'Done (self-reported): {step}. {date}.'}, values);
    }
    case 'start':
      return translate(
        {id: 'send.record.start', message: 'Started the learning path {path} on {date}.'},
        {path: titleOf(record.path), date: formats.date(record.on)},
      );
    case 'feedback':
      return translate(
        {id: 'send.record.feedback', message: 'Feedback on {session}, {date}, with all your answers.'},
        {session: titleOf(record.session), date: formats.date(record.date)},
      );
  }
}

/** Points may be fractions such as thirds. */
function rounded(points: number): string {
  return String(Number(points.toFixed(2)));
}
