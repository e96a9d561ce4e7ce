import {usePerson} from '@deskbook/records/client/usePerson';
import {downloadText} from '@deskbook/ui/browser/downloadText';
import QuestionDialog from '@deskbook/ui/components/QuestionDialog';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useId, useState} from 'react';
import type {ImportOutcome, TrainingInHand} from '../../client/useTraining';
import styles from './styles.module.css';

/** Saves training data to a file, as a backup or to move to another computer. */
export default function KeepFile({hand}: {hand: TrainingInHand}): ReactNode {
  const id = useId();
  const {person} = usePerson();
  const [said, setSaid] = useState('');
  /** Someone else's file, until the reader decides what to do with it. */
  const [asked, setAsked] = useState<{text: string; owner: string} | null>(null);
  const save = () => {
    const {name, text} = hand.exportFile();
    downloadText(name, text, 'application/json');
  };
  const bringIn = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = await file.text();
    const outcome = /\.csv$/i.test(file.name) ? await hand.importRoster(file.name, text) : hand.importFile(text);
    const isAsked = !outcome.isDone && outcome.reason === 'another-person';
    setAsked(isAsked ? {text, owner: outcome.owner} : null);
    setSaid(isAsked ? '' : wordsOn(outcome));
    // Lets the reader choose the same file again.
    input.value = '';
  };
  return (
    <section aria-labelledby="keep" className={`${styles.card} needs-script`}>
      <h2 id="keep">{translate({id: 'quiz.file.title', message: 'Take it with you'})}</h2>
      <p>
        {translate({
          id: 'quiz.file.why',
          message:
            'Save your training as a file and open it on another computer. Anything already there stays as it is.',
        })}
      </p>
      <p className={styles.people}>
        <button type="button" className="button button--secondary" onClick={save}>
          {translate({id: 'quiz.file.save', message: 'Save my training as a file'})}
        </button>
      </p>
      <label htmlFor={id} className={styles.file}>
        {translate({id: 'quiz.file.bringIn', message: 'Open a saved file, or a list of attendance from your trainer'})}
        <input
          id={id}
          type="file"
          accept=".json,application/json,.csv,text/csv"
          onChange={({target}) => bringIn(target)}
        />
      </label>
      <p role="status">{said}</p>
      {asked && (
        <QuestionDialog
          question={questionOn(asked.owner, person)}
          yes={
            asked.owner === ''
              ? translate({id: 'quiz.file.whose.mine', message: 'Yes, it is mine'})
              : translate({id: 'quiz.file.whose.import', message: 'Import as {owner}'}, {owner: asked.owner})
          }
          no={translate({id: 'quiz.file.whose.cancel', message: 'Cancel'})}
          onYes={() => setSaid(wordsOn(hand.importFile(asked.text, true)))}
          onClose={() => {
            setAsked(null);
            setSaid((words) => words || wordsOn({isDone: false, reason: 'another-person', owner: asked.owner}));
          }}
        />
      )}
    </section>
  );
}

/** Asks first, because results must not end up under the wrong name. */
function questionOn(owner: string, person: string): string {
  if (owner === '') {
    return translate(
      {id: 'quiz.file.whose.nameless', message: 'This file was saved without a name. Is it your training, {person}?'},
      {person},
    );
  }
  if (person === '') {
    return translate(
      {
        id: 'quiz.file.whose.newHere',
        message: 'This file has {owner}’s training. Import it as {owner}? This page will then show {owner}’s training.',
      },
      {owner},
    );
  }
  return translate(
    {
      id: 'quiz.file.whose.other',
      message:
        'This file has {owner}’s training, but you are {person}. Import it as {owner}? This page will then show {owner}’s training.',
    },
    {owner, person},
  );
}

function wordsOn(outcome: ImportOutcome): string {
  if (outcome.isDone) {
    return translate(
      {id: 'quiz.file.done', message: 'Done. New results: {added}. Already here: {known}.'},
      {added: String(outcome.added), known: String(outcome.known)},
    );
  }
  return {
    'not-json': translate({
      id: 'quiz.file.notJson',
      message: 'This file doesn’t come from My training. Choose one you saved with "Save my training as a file".',
    }),
    'not-training': translate({
      id: 'quiz.file.notTraining',
      message: 'There is no training in this file. Choose one you saved with "Save my training as a file".',
    }),
    newer: translate({
      id: 'quiz.file.newer',
      message: 'This file was made by a newer version of this site. Reload this page and try again.',
    }),
    damaged: translate({
      id: 'quiz.file.damaged',
      message: 'This file is damaged, and nothing was imported. Save it again on the other computer.',
    }),
    nameless: translate({
      id: 'quiz.file.nameless',
      message: 'Type in your name under “Who are you?” first, so the site can find you on the list.',
    }),
    'not-attended': translate({
      id: 'quiz.file.notAttended',
      message: 'Your name is not checked off on this list. Type it in as your trainer writes it, or ask your trainer.',
    }),
    'another-person': translate({id: 'quiz.file.anotherPerson', message: 'Nothing was imported.'}),
  }[outcome.reason];
}
