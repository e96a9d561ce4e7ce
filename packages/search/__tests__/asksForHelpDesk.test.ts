import {describe, expect, it} from 'vitest';
import {asksForHelpDesk, asksForOnCall} from '../domain/asksForHelpDesk';

const asks = (query: string, name = 'IT help desk') => asksForHelpDesk(query, name);

describe('someone who asks for the help desk', () => {
  it.each([
    ...['help desk phone number', 'Helpdesk extension', 'help desk', 'hlep desk number', 'email the help desk'],
    ...['who do i call', 'Who do I call for computer help?', 'who should I contact', 'whom can I ask about this'],
    ...['call IT', 'it phone number', 'how do i reach the IT department', 'IT support', 'tech suport', 'it dept email'],
    ...['help', 'i need help', 'open a ticket', 'submit help ticket', 'put in a ticket', 'help desk hours'],
    ...[
      'número de la mesa de ayuda',
      'teléfono de soporte técnico',
      '¿a quién llamo?',
      'quién me ayuda, a quién llamar',
    ],
    ...['ayuda', 'telefono de informatica'],
  ])('is recognized by “%s”', (query) => {
    expect(asks(query)).toBe(true);
  });

  it('is recognized by the district’s name for it', () => {
    expect(asks('tech center number', 'Tech Center')).toBe(true);
    expect(asks('tech center number')).toBe(false);
  });

  it.each([
    ...['change patron phone number', 'desk phone forwarding', 'reference desk phone', 'downtown phone number'],
    ...['does it support pdf', 'call number labels', 'it is jammed', 'is it a printer problem', 'it', 'support'],
    ...['help a patron print', 'printing help at the desk', 'who may close a branch', 'who calls patrons about holds'],
    ...['ayuda con la impresora', 'número de tarjeta', 'ticket printer', 'what to write in a ticket', ''],
  ])('is not recognized by “%s”', (query) => {
    expect(asks(query)).toBe(false);
  });
});

describe('someone who asks who answers after hours', () => {
  it.each([
    ...['who is on call this weekend', 'on-call number', 'on call', 'after hours phone number', 'afterhours help desk'],
    ...['who do i call at night when listen is down', 'who should I contact on a holiday', 'IT on call tonight'],
    ...['¿quién está de guardia?', 'a quién llamo el domingo', 'número fuera de horario'],
  ])('is recognized by “%s”', (query) => {
    expect(asksForOnCall(query)).toBe(true);
  });

  it.each([
    ...['turn on call forwarding', 'book drop after hours', 'who do i call', 'holiday closing greeting'],
    ...['who may work on sunday', 'print at night', ''],
  ])('is not recognized by “%s”', (query) => {
    expect(asksForOnCall(query)).toBe(false);
  });
});
