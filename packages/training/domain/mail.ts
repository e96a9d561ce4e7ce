export interface Mail {
  /** '' if the learner fills in the address */
  to: string;
  subject: string;
  text: string;
}

/** The length that browsers and mail programs pass on without cutting it off. */
const LONGEST_LINK = 2000;

/** Returns a mailto link with everything filled in, or null if it would be too long. */
export function mailLink(mail: Mail): string | null {
  const link = linkOf(mail, {body: mail.text.replace(/\r?\n/g, '\r\n')});
  return link.length < LONGEST_LINK ? link : null;
}

/** Returns a mailto link without the text, which the learner pastes in. */
export function emptyMailLink(mail: Mail): string {
  return linkOf(mail, {});
}

function linkOf({to, subject}: Mail, more: {body?: string}): string {
  const fields = Object.entries({subject, ...more}).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?${fields.join('&')}`;
}
