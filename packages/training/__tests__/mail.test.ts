import {describe, expect, it} from 'vitest';
import {emptyMailLink, mailLink} from '../domain/mail';

const MAIL = {to: 'training@example.org', subject: 'Results: Zoë & Ann', text: 'One\nTwo?'};

describe('the link to a mail program', () => {
  it('fills in everything, with line breaks as e-mails have them', () => {
    const link = mailLink(MAIL);
    expect(link).toBe('mailto:training@example.org?subject=Results%3A%20Zo%C3%AB%20%26%20Ann&body=One%0D%0ATwo%3F');
  });

  it('may leave the recipient to the learner', () => {
    expect(mailLink({...MAIL, to: ''})).toMatch(/^mailto:\?subject=/);
  });

  it('cannot be talked into another field by an address', () => {
    expect(mailLink({...MAIL, to: 'a@example.org?bcc=b@example.org'})).toMatch(/^mailto:a@example\.org%3Fbcc%3D/);
  });

  it('is left out where it would be cut off', () => {
    expect(mailLink({...MAIL, text: 'a'.repeat(1800)})?.length).toBeLessThan(2000);
    expect(mailLink({...MAIL, text: 'a'.repeat(2000)})).toBeNull();
    expect(emptyMailLink(MAIL)).not.toContain('body');
  });
});
