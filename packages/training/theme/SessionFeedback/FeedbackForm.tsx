import {type FeedbackQuestion, HIGHEST} from '@deskbook/records/domain/feedback';
import type {FeedbackAnswer} from '@deskbook/records/domain/learningRecord';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import SiteLink from '@deskbook/ui/components/SiteLink';
import Translate, {translate} from '@docusaurus/Translate';
import SendResults from '@theme/SendResults';
import {type FormEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import {askOf, endsOf} from '../../client/feedbackWords';
import {useFeedback} from '../../client/useFeedback';
import type {FeedbackPart} from '../../domain/trainingParts';
import NotSaved from '../NotSaved';
import styles from './styles.module.css';

export interface FeedbackFormProps {
  feedback: FeedbackPart;
}

/** Asks about the latest date that has begun, or lets people choose an earlier one. */
export default function FeedbackForm({feedback: {session, questions, dates}}: FeedbackFormProps): ReactNode {
  const [begun, setBegun] = useState(dates.slice(0, 1));
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    const now = Date.now();
    setBegun(dates.filter(({startsAt}) => Date.parse(startsAt) <= now));
  }, [dates]);
  const date = chosen ?? begun.at(-1)?.date;
  if (date === undefined) return null;
  return (
    <div className="needs-script">
      {begun.length > 1 && <DateChoice dates={begun.map((one) => one.date)} date={date} onChoose={setChosen} />}
      <AboutDate key={chosen} session={session} date={date} questions={questions} />
    </div>
  );
}

interface DateChoiceProps {
  dates: readonly string[];
  date: string;
  onChoose: (date: string) => void;
}

function DateChoice({dates, date, onChoose}: DateChoiceProps): ReactNode {
  const formats = useFormats();
  return (
    <p>
      <label htmlFor="feedback-date">{translate({id: 'feedback.date', message: 'When were you there?'})}</label>{' '}
      <select id="feedback-date" value={date} onChange={({target}) => onChoose(target.value)}>
        {dates.toReversed().map((each) => (
          <option key={each} value={each}>
            {formats.date(each)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface AboutDateProps {
  session: string;
  date: string;
  questions: readonly FeedbackQuestion[];
}

function AboutDate({session, date, questions}: AboutDateProps): ReactNode {
  const {given, isRead, person, storage, give} = useFeedback(session, date);
  const first = useRef<string>(undefined);
  if (isRead) first.current ??= person;
  const [isChanging, setChanging] = useState(false);
  const formats = useFormats();
  if (given && !isChanging) {
    return (
      <>
        <NotSaved storage={storage} />
        <p role="status" className={styles.done}>
          <Icon name="check" />
          <span>
            <Translate id="feedback.done" values={{date: formats.date(date)}}>
              {'Thank you. Your answers about {date} are in this browser until you send them to your trainer.'}
            </Translate>{' '}
            <SiteLink to="/my-training/">{translate({id: 'feedback.myTraining', message: 'My training'})}</SiteLink>
          </span>
        </p>
        <SendResults records={[given]} />{' '}
        <button type="button" className="button button--secondary" onClick={() => setChanging(true)}>
          {translate({id: 'feedback.change', message: 'Change my answers'})}
        </button>
      </>
    );
  }
  return (
    <QuestionForm
      // Resets the form if someone else takes over, but keeps what was typed before the script loaded.
      key={isRead && person !== first.current ? person : undefined}
      questions={questions}
      given={given?.answers ?? []}
      onGive={(answers) => {
        give(answers);
        setChanging(false);
      }}
    />
  );
}

interface QuestionFormProps {
  questions: readonly FeedbackQuestion[];
  given: readonly FeedbackAnswer[];
  onGive: (answers: readonly FeedbackAnswer[]) => void;
}

function QuestionForm({questions, given, onGive}: QuestionFormProps): ReactNode {
  const [isEmpty, setEmpty] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = answersIn(new FormData(event.currentTarget), questions);
    setEmpty(answers.length === 0);
    if (answers.length > 0) onGive(answers);
  };
  return (
    <form method="dialog" className={styles.form} onSubmit={submit}>
      {questions.map((question) => (
        <Question key={question.id} question={question} given={given.find(({id}) => id === question.id)?.value} />
      ))}
      {isEmpty && (
        <p role="alert" className={styles.empty}>
          {translate({id: 'feedback.empty', message: 'Answer at least one question.'})}
        </p>
      )}
      <button type="submit" className="button button--primary">
        {translate({id: 'feedback.give', message: 'Save my answers'})}
      </button>
      <p className="quiet">
        {translate({
          id: 'feedback.where',
          message:
            'No question has to be answered. Your answers stay in this browser until you send them to your trainer.',
        })}
      </p>
    </form>
  );
}

interface QuestionProps {
  question: FeedbackQuestion;
  given: number | string | undefined;
}

function Question({question, given}: QuestionProps): ReactNode {
  const name = `feedback-${question.id}`;
  if (question.form === 'text') {
    return (
      <p>
        <label htmlFor={name}>{askOf(question)}</label>
        <textarea id={name} name={name} rows={3} maxLength={2000} defaultValue={given} />
      </p>
    );
  }
  const [lowest, highest] = endsOf(question);
  return (
    <fieldset className={styles.scale}>
      <legend>{askOf(question)}</legend>
      <span aria-hidden="true">{lowest}</span>
      {Array.from({length: HIGHEST}, (_, place) => {
        const value = place + 1;
        const end = value === 1 ? lowest : value === HIGHEST ? highest : undefined;
        return (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={given === value}
              aria-label={end && `${value}, ${end}`}
            />
            <span>{value}</span>
          </label>
        );
      })}
      <span aria-hidden="true">{highest}</span>
    </fieldset>
  );
}

function answersIn(form: FormData, questions: readonly FeedbackQuestion[]): FeedbackAnswer[] {
  return questions.flatMap(({id, form: kind}) => {
    const text = `${form.get(`feedback-${id}`) ?? ''}`.trim();
    if (text === '') return [];
    return [{id, value: kind === 'scale' ? Number(text) : text}];
  });
}
