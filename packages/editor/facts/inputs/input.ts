import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import type {FieldSchema} from '../../domain/facts/formShape';

export interface InputProps {
  path: YamlPath;
  /** The alternative of the schema that the value matches. */
  schema: FieldSchema;
  id: string;
  label: string;
  isRequired: boolean;
  describedBy?: string | undefined;
}

export interface ControlProps {
  id: string;
  label: string;
  value: string;
  onChange(value: string): void;
  /** ARIA attributes for the input element. */
  aria: {'aria-describedby': string | undefined; 'aria-invalid': boolean; 'aria-required': boolean};
  schema: InputProps['schema'];
  /** What is offered for free text. */
  suggestions: readonly string[];
  /** The choices, if free text isn't allowed. */
  options: readonly (readonly [key: string, label: string])[] | undefined;
}
