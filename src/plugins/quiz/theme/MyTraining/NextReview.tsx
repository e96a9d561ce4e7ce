import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import {addToDate} from '../../../../content/dates';
import {localDate} from '../../../../shared/localDate';

export default function NextReview({date}: {/** `YYYY-MM-DD` */ date: string}): ReactNode {
  const formats = useFormats();
  const today = localDate();
  if (date <= today) return <Translate id="quiz.training.reviewToday">Next review later today</Translate>;
  if (date === addToDate(today, {amount: 1, unit: 'day'})) {
    return <Translate id="quiz.training.reviewTomorrow">Next review tomorrow</Translate>;
  }
  return (
    <Translate id="quiz.training.reviewOn" values={{date: formats.date(date)}}>
      {'Next review on {date}'}
    </Translate>
  );
}
