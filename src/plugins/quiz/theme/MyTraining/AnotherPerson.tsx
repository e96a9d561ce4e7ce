import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import QuestionDialog from '../../../../components/QuestionDialog';
import {usePerson} from '../../client/usePerson';

interface Props {
  /** Whose training the file holds; empty where it was saved without a name. */
  owner: string;
  onYes: () => void;
  onClose: () => void;
}

/** Asks before the training of somebody else is imported: results must not end up under another name. */
export default function AnotherPerson({owner, ...answers}: Props): ReactNode {
  const {person} = usePerson();
  return (
    <QuestionDialog
      question={questionOn(owner, person)}
      yes={
        owner === ''
          ? translate({id: 'quiz.file.whose.mine', message: 'Yes, it is mine'})
          : translate({id: 'quiz.file.whose.import', message: 'Import as {owner}'}, {owner})
      }
      no={translate({id: 'quiz.file.whose.cancel', message: 'Cancel'})}
      {...answers}
    />
  );
}

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
