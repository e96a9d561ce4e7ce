import type {OptionValidationContext} from '@docusaurus/types';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {describe, expect, it} from 'vitest';
import {DEFAULT_OPTIONS, type Options, validateOptions} from '../node/options';

const validated = (options: object) =>
  validateOptions({validate: normalizePluginOptions, options} as OptionValidationContext<Partial<Options>, Options>);

describe('the options', () => {
  it('have defaults', () => {
    expect(validated({})).toEqual({...DEFAULT_OPTIONS, id: 'default'});
  });

  it('can all be set', () => {
    const contact = {name: 'Training desk', email: 'training@example.org', phone: '555-0100'};
    const options = {timeZone: 'Europe/Berlin', weekStartsOn: 'monday', horizon: '1 year', contact};
    expect(validated(options)).toMatchObject(options);
  });

  it.each([
    [{timeZone: 'CST'}, '"timeZone" is not an IANA time zone; expected an IANA time zone such as America/Chicago'],
    [{weekStartsOn: 'friday'}, '"weekStartsOn" cannot be "friday"; expected one of: sunday, monday'],
    [
      {horizon: '100 years'},
      '"horizon" is not a length of time to plan ahead; expected a length of time from 1 day to 10 years, such as 18 months',
    ],
    [{contact: {name: 'Desk'}}, '"contact.email" is required'],
    [{contact: {email: 'desk'}}, '"contact.email" is not an e-mail address; expected an e-mail address'],
    [{timezone: 'UTC'}, '"timezone" is not allowed'],
  ])('%j is refused', (options, message) => {
    expect(() => validated(options)).toThrow(message);
  });
});
