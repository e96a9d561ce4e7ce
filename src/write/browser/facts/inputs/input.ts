import type {YamlPath} from '../../../../content/yamlSource';
import type {FieldSchema} from '../../../domain/facts/formShape';

/** What every control gets. */
export interface InputProps {
  path: YamlPath;
  /** In the form that its value has. */
  schema: FieldSchema;
  id: string;
  label: string;
  isRequired: boolean;
  describedBy?: string | undefined;
}

/** What the controls for one value have in common. */
export interface ControlProps {
  id: string;
  label: string;
  value: string;
  onChange(value: string): void;
  /** For the element that is typed into. */
  aria: {'aria-describedby': string | undefined; 'aria-invalid': boolean; 'aria-required': boolean};
  schema: InputProps['schema'];
  /** Where it can't be typed into. */
  options: readonly (readonly [key: string, label: string])[] | undefined;
}
