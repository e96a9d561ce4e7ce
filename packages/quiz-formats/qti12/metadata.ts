import {childAt, childrenNamed, elementsOf} from '@deskbook/text/xmlElements';
import {textIn, type XmlElement} from '../xml';

/** Returns what an element says about itself, under names such as `question_type`. */
export function metadataOf(element: XmlElement | undefined): Map<string, string> {
  const fields = childrenNamed(element, 'qtimetadata')
    .flatMap(elementsOf)
    .filter(({name}) => /^qti_?metadatafield$/.test(name));
  const direct = element ? elementsOf(element).filter(({name}) => name.startsWith('qmd_')) : [];
  return new Map([
    ...direct.map((field): [string, string] => [field.name, textIn(field).trim()]),
    ...fields.map((field): [string, string] => [
      textIn(childAt(field, 'fieldlabel')).trim(),
      textIn(childAt(field, 'fieldentry')).trim(),
    ]),
  ]);
}
