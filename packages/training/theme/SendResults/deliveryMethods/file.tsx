import {writeLearningFile} from '@deskbook/records/domain/learningFile';
import {downloadText} from '@deskbook/ui/browser/downloadText';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import {fileName} from '../../../domain/outgoing';
import Actions from '../Actions';
import ExactText from '../ExactText';
import type {DeliveryMethod, DeliveryMethodProps} from './deliveryMethod';

export const file: DeliveryMethod = {
  label: () => translate({id: 'send.file', message: 'Save a file, to hand over or attach to a message'}),
  isOffered: () => true,
  Content: SaveFile,
};

function SaveFile({file, onSent}: DeliveryMethodProps): ReactNode {
  const [isSaved, setSaved] = useState(false);
  const text = writeLearningFile(file);
  const save = () => {
    downloadText(fileName(file), text, 'application/json');
    setSaved(true);
    onSent();
  };
  return (
    <>
      <ExactText label={translate({id: 'send.file.literally', message: 'The file, word for word'})} text={text} />
      <Actions
        said={
          isSaved &&
          translate(
            {
              id: 'send.file.saved',
              message: 'The file {name} is in your downloads. Nobody has it until you give it to them.',
            },
            {name: fileName(file)},
          )
        }
      >
        <button type="button" className="button button--primary" onClick={save}>
          {translate({id: 'send.file.save', message: 'Save the file'})}
        </button>
      </Actions>
    </>
  );
}
