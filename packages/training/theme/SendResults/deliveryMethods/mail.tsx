import {ASKED} from '@deskbook/content/asked';
import type {LearningFile} from '@deskbook/records/domain/learningFile';
import {fitsInMail, writeCode} from '@deskbook/records/domain/mailCode';
import {copyToClipboard} from '@deskbook/ui/browser/copyToClipboard';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useRef, useState} from 'react';
import {emptyMailLink, type Mail, mailLink} from '../../../domain/mail';
import {useLearningSettings} from '../../useLearningSettings';
import {Actions, ExactText} from '../fields';
import {senderWords} from '../words';
import type {DeliveryMethod, DeliveryMethodProps} from './deliveryMethod';

export const mail: DeliveryMethod = {
  label: () => translate({id: 'send.mail', message: 'Write an e-mail'}),
  isOffered: () => true,
  Content: WriteMail,
};

function WriteMail(props: DeliveryMethodProps): ReactNode {
  const code = writeCode(props.file);
  if (fitsInMail(code)) return <FilledIn {...props} code={code} />;
  return (
    <p>
      {translate({
        id: 'send.mail.tooMuch',
        message: 'This is too much for an e-mail. Choose less, or save a file and attach it.',
      })}
    </p>
  );
}

function FilledIn({file, code, sentences, onSent}: DeliveryMethodProps & {code: string}): ReactNode {
  const mail = useMail(file, code, sentences);
  const link = mailLink(mail);
  const [said, setSaid] = useState('');
  const literal = useRef<HTMLDivElement>(null);
  const copy = async () => {
    const isCopied = await copyToClipboard(mail.text, literal.current);
    onSent();
    setSaid(
      isCopied
        ? translate({id: 'send.mail.copied', message: 'Copied. Now paste it into an e-mail.'})
        : translate({
            id: 'send.mail.notCopied',
            message: 'This browser doesn’t copy. Open the e-mail above, word for word, and copy it from there.',
          }),
    );
  };
  const opened = translate({
    id: 'send.mail.opened',
    message:
      'Your mail program opens with everything filled in. Nothing is sent until you send it there. If nothing opens, copy the text into an e-mail.',
  });
  const pasted = translate({
    id: 'send.mail.paste',
    message: 'Your mail program opens. Paste the text you copied, and send it there.',
  });
  return (
    <>
      <div ref={literal}>
        <ExactText
          label={translate({id: 'send.mail.literally', message: 'The e-mail, word for word'})}
          text={[...headOf(mail), '', mail.text].join('\n')}
        />
      </div>
      {link === null && (
        <p>
          {translate({
            id: 'send.mail.tooLong',
            message:
              'This is too much for a mail program to be filled in with. Copy the text first, then paste it into the e-mail.',
          })}
        </p>
      )}
      <Actions said={said}>
        {link !== null && (
          <a
            className="button button--primary"
            href={link}
            onClick={() => {
              setSaid(opened);
              onSent();
            }}
          >
            {translate({id: 'send.mail.open', message: 'Open the e-mail'})}
          </a>
        )}
        <button type="button" className={`button button--${link === null ? 'primary' : 'secondary'}`} onClick={copy}>
          {translate({id: 'send.mail.copy', message: 'Copy the text'})}
        </button>
        {link === null && (
          <a className="button button--secondary" href={emptyMailLink(mail)} onClick={() => setSaid(pasted)}>
            {translate({id: 'send.mail.openEmpty', message: 'Open an empty e-mail'})}
          </a>
        )}
      </Actions>
    </>
  );
}

function useMail({sender, role}: LearningFile, code: string, sentences: readonly string[]): Mail {
  const {sendTo, roles} = useLearningSettings();
  const {title} = useDocusaurusContext().siteConfig;
  const about = ASKED.flatMap((field) => (sender[field] ? [`${senderWords(field)}: ${sender[field]}`] : []));
  return {
    to: sendTo?.email ?? '',
    subject:
      sender.name === undefined
        ? translate({id: 'send.mail.subject', message: 'Training results'})
        : translate({id: 'send.mail.subjectOf', message: 'Training results: {name}'}, {name: sender.name}),
    text: [
      translate({id: 'send.mail.title', message: 'Training results from {site}'}, {site: title}),
      '',
      ...sentences.map((sentence) => `* ${sentence}`),
      '',
      ...about,
      ...(role === undefined
        ? []
        : [translate({id: 'send.mail.job', message: 'Job: {job}'}, {job: roles[role] ?? role})]),
      translate({id: 'send.mail.code', message: 'Sender code: {code}'}, {code: sender.code}),
      '',
      translate({
        id: 'send.mail.forReport',
        message: 'Below is the same for the training report. Please leave it as it is.',
      }),
      '',
      code,
      '',
    ].join('\n'),
  };
}

function headOf({to, subject}: Mail): string[] {
  const head = [translate({id: 'send.mail.headSubject', message: 'Subject: {subject}'}, {subject})];
  return to === '' ? head : [translate({id: 'send.mail.headTo', message: 'To: {to}'}, {to}), ...head];
}
