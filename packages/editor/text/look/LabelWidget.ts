import {WidgetType} from '@codemirror/view';
import {element} from '../element';

/** Replaces a line's marks with words. */
export class LabelWidget extends WidgetType {
  constructor(
    private readonly words: string,
    private readonly look = 'text-label',
  ) {
    super();
  }

  override eq(other: LabelWidget): boolean {
    return other.words === this.words && other.look === this.look;
  }

  override toDOM(): HTMLElement {
    return element('span', {class: this.look}, this.words);
  }

  override ignoreEvent(): boolean {
    return false;
  }
}
