import type {Texts} from '@deskbook/records/domain/grading/acceptedText';
import {escapeHtml} from '@deskbook/text/strings';
import type {Authoring} from '../../domain/authoring';
import {unquoted} from '../../domain/sourceText';

interface TextTask {
  type: 'short-text';
  /** Every accepted spelling. */
  accepted: readonly string[];
}

export const text: Authoring<TextTask, object, Texts> = {
  form: {readLine: (texts) => ({type: 'short-text', accepted: texts.map(unquoted)})},
  parts: ({accepted}) => accepted,
  publish: ({accepted}) => ({question: {}, key: {accepted}}),
  keyHtml: ({accepted}) => `<p class="right">${accepted.map(escapeHtml).join(' / ')}</p>`,
  typed: ({accepted}) => accepted,
};
