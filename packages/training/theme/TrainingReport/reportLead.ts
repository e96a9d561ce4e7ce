import {translate} from '@docusaurus/Translate';

/** What the report is for, in a sentence. */
export function reportLead(): string {
  return translate({
    id: 'report.lead',
    message: 'Bring in what people have sent you, and see who has passed what, and what to teach again.',
  });
}
