import type {Doubt} from '@deskbook/records/domain/report/doubts';
import {translate} from '@docusaurus/Translate';

export function doubtWords({about, found, expected}: Doubt): string {
  switch (about) {
    case 'passed':
      return translate(
        {id: 'report.doubt.passed', message: 'Passed with {found}, but the passing score is {expected}.'},
        {found, expected},
      );
    case 'score':
      return translate(
        {id: 'report.doubt.score', message: 'The score is {found}, but the answers give {expected}.'},
        {found, expected},
      );
    case 'answers':
      return translate({id: 'report.doubt.answers', message: 'Points without an answer: {found}.'}, {found});
    case 'future':
      return translate({id: 'report.doubt.future', message: 'Its day is {found}, which is in the future.'}, {found});
    case 'before':
      return translate(
        {id: 'report.doubt.before', message: 'Its day is {found}, but the page has existed only since {expected}.'},
        {found, expected},
      );
    case 'duration':
      return translate(
        {id: 'report.doubt.duration', message: 'Done in {found}, which nobody can do in less than {expected}.'},
        {found, expected},
      );
    case 'attempts':
      return translate(
        {id: 'report.doubt.attempts', message: '{found} attempts, but only {expected} are allowed.'},
        {found, expected},
      );
    case 'questions':
      return translate(
        {id: 'report.doubt.questions', message: '{found} questions, but an attempt had {expected}.'},
        {found, expected},
      );
    case 'unknown-question':
      return translate(
        {id: 'report.doubt.question', message: 'Questions that have never been asked in these words: {found}.'},
        {found},
      );
    case 'unknown-quiz':
      return translate({id: 'report.doubt.quiz', message: 'This site has no quiz {found}.'}, {found});
    case 'unknown-page':
      return translate({id: 'report.doubt.page', message: 'This site has no page to sign {found}.'}, {found});
    case 'unknown-version':
      return translate(
        {id: 'report.doubt.version', message: 'Version {found} of the page has never existed.'},
        {found},
      );
    case 'first-day':
      return translate(
        {id: 'report.doubt.firstDay', message: 'The first day is {found}, which is in the future.'},
        {found},
      );
  }
}
