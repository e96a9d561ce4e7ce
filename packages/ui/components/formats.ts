import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type Formats, formatsFor} from './formatsFor';

export function useFormats(): Formats {
  return formatsFor(useDocusaurusContext().i18n.currentLocale);
}
