import {createElement, type ReactNode} from 'react';
import {Blank} from '../../types/blanks/view';
import {Picture} from '../../types/hotspot/Picture';
import {Body, Hint, Option, Prompt} from './parts';
import Question from './Question';

/**
 * Reads the author's questions from the page, the only place that has their text.
 *
 * @param root a quiz as the build rendered it
 */
export function questionsIn(root: HTMLElement): ReactNode[] {
  return [...root.querySelectorAll<HTMLElement>('[data-question]')].map((question) => {
    const part = (name: string) => question.querySelector(`[data-part=${name}]`);
    const [prompt, body, picture, hint] = [part('prompt'), part('body'), part('picture'), part('hint')];
    const options = [...question.querySelectorAll<HTMLElement>('[data-option]')];
    const {question: id = ''} = question.dataset;
    return (
      <Question key={id} id={id}>
        {prompt && <Prompt>{contentOf(prompt)}</Prompt>}
        {body && <Body>{contentOf(body)}</Body>}
        {picture && <Picture>{contentOf(picture)}</Picture>}
        {options.map((option) => (
          <Option key={option.dataset.option} index={Number(option.dataset.option)}>
            {contentOf(option)}
          </Option>
        ))}
        {hint && <Hint>{contentOf(hint)}</Hint>}
      </Question>
    );
  });
}

/** Recreates an element's content, with blanks as fields. */
function contentOf(parent: Element): ReactNode[] {
  return [...parent.childNodes].map((node, place) => {
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.textContent : null;
    const [, blank] = /^blank-(\d+)$/.exec(node.getAttribute('name') ?? '') ?? [];
    if (blank) return <Blank key={blank} index={Number(blank)} />;
    // Preact accepts HTML attribute names.
    const attributes = Object.fromEntries([...node.attributes].map(({name, value}) => [name, value]));
    return createElement(node.localName, {...attributes, key: `${place}`}, ...contentOf(node));
  });
}
