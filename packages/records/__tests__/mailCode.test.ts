import {crc32 as zlibCrc32} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {writeLearningFile} from '../domain/learningFile';
import {findCodes, fitsInMail, fromBase62, toBase62, writeCode} from '../domain/mailCode';
import {crc32} from '../domain/packedFile';
import {LARGEST_FILE} from '../domain/readLearningFile';
import {readSent} from '../domain/readSent';
import {learningFile} from './arbitraries';
import {base64Mail, MANGLINGS, quotedPrintable, SOURCES} from './mangledMail';
import {sampleFile, sampleQuiz} from './sampleFile';

const outcomes = (text: string) => findCodes(text).map(({outcome}) => outcome);
const filesIn = (text: string) => readSent(text).flatMap(({outcome}) => outcome.file ?? []);

describe('base62', () => {
  it('keeps all bytes, also zeros at both ends, in letters and digits', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
        expect(toBase62(bytes)).toMatch(/^[0-9A-Za-z]*$/);
        expect(fromBase62(toBase62(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['a b', 'é', '0', 'zz', 'zzz', '0'.repeat(87)])('is not %j', (text) => {
    expect(fromBase62(text)).toBeNull();
  });
});

it('the checksum is the one that everybody knows', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
      expect(crc32(bytes)).toBe(zlibCrc32(bytes));
    }),
  );
});

describe('the code in an e-mail', () => {
  it('carries the whole file', () => {
    expect(outcomes(writeCode(sampleFile()))).toEqual([{file: sampleFile()}]);
    fc.assert(
      fc.property(learningFile, (file) => {
        expect(outcomes(writeCode(file))).toEqual([{file}]);
      }),
    );
  });

  it('has at most 600 characters for a quiz of ten questions', () => {
    const ids = ['paper-jam', 'red-light', 'offline-mode', 'patron-pin', 'expired-card', 'fines-limit', 'hold-shelf'];
    const responses = ['1', '0[,]2', '0[.]1[,]1[.]0[,]2[.]2', '2[,]0[,]1', 'receipt paper', '80', 'thermal[,]heat'];
    const questions = Array.from({length: 10}, (_, place) => ({
      id: ids[place] ?? `question-${place}`,
      // Incompressible, like real questions' hashes.
      hash: btoa(String.fromCharCode(...[7, 31, 101, 163, 211, 59].map((factor) => (factor * (place + 3) ** 3) & 255))),
      fraction: place % 4 === 3 ? 0 : place % 5 === 4 ? 2 / 3 : 1,
      points: 1,
      response: responses[place] ?? String(place % 4),
      carried: false,
    }));
    const records = [sampleQuiz({title: 'Self-check basics', points: 7.333333333333333, out_of: 10, questions})];
    const code = writeCode(sampleFile({records, sender: {code: 'K7QM-4R2D', name: 'Robin Reyes'}}));
    expect(code.length).toBeLessThanOrEqual(600);
  });

  it('may be long, but there is an end to it', () => {
    const attempts = (count: number) =>
      Array.from({length: count}, (_, place) =>
        sampleQuiz({attempt: `whole-1-${place ** 4}-1`, title: `${place ** 5}`}),
      );
    const long = sampleFile({records: attempts(400)});
    expect(fitsInMail(writeCode(long))).toBe(true);
    expect(outcomes(writeCode(long))).toEqual([{file: long}]);
    const hash = (place: number) =>
      Array.from({length: 250}, (_, at) => ((place * at) ** 3).toString(36))
        .join('')
        .slice(0, 290);
    const records = attempts(1900).map((quiz, place) => ({...quiz, title: hash(place + 1)}));
    const endless = writeCode(sampleFile({records}));
    expect(fitsInMail(endless)).toBe(false);
    expect(outcomes(endless)).toEqual([{problem: {code: 'code-too-long'}}]);
  });

  it('never unpacks to more than a file may hold', () => {
    const bomb = sampleFile({site: 'x'.repeat(LARGEST_FILE)});
    expect(outcomes(writeCode(bomb))).toEqual([{problem: {code: 'code-damaged'}}]);
  });

  it('can still be read in later versions', () => {
    expect(outcomes(FIRST_CODE)).toEqual([{file: sampleFile()}]);
  });

  it('is found whatever mail programs do to it', () => {
    const mail = fc.tuple(
      fc.array(learningFile, {minLength: 1, maxLength: 3}),
      fc.array(fc.constantFrom(...MANGLINGS), {maxLength: 4}),
      fc.constantFrom(...SOURCES),
    );
    fc.assert(
      fc.property(mail, ([files, manglings, send]) => {
        const text = files
          .map((file) => `Hello,\n\nmy results:\n\n${writeCode(file)}\n\n-- \nRobin > Reyes\n`)
          .join('\n');
        const mangled = manglings.reduce((before, mangle) => mangle(before), text);
        expect(outcomes(send(mangled))).toEqual(files.map((file) => ({file})));
      }),
      {numRuns: 300},
    );
  });

  it('is found in the source of an e-mail, encoded or not', () => {
    fc.assert(
      fc.property(learningFile, (file) => {
        const text = `Résultats:\r\n\r\n${writeCode(file).replace(/\n/g, '\r\n')}\r\n`;
        expect(filesIn(`Subject: Results\r\n\r\n${quotedPrintable(text)}`)).toEqual([file]);
        expect(filesIn(base64Mail(text))).toEqual([file]);
      }),
    );
  });

  it('is there once, though mails quote each other', () => {
    const code = writeCode(sampleFile());
    expect(findCodes(`${code}\n\n> ${code.replace(/\n/g, '\n> ')}`)).toHaveLength(1);
  });

  it('is never guessed where it is damaged', () => {
    const code = writeCode(sampleFile());
    const body = fc.integer({min: code.indexOf('(') + 2, max: code.lastIndexOf('\n') - 1});
    const damage = fc.tuple(body, fc.constantFrom('', 'A', 'zz', '0'));
    fc.assert(
      fc.property(damage, ([place, text]) => {
        const damaged = code.slice(0, place) + text + code.slice(place + 1);
        fc.pre(damaged.replace(/\s/g, '') !== code.replace(/\s/g, ''));
        expect(outcomes(damaged)).toEqual([{problem: {code: 'code-damaged'}}]);
      }),
    );
  });

  it('says where it is cut off, and takes no other one with it', () => {
    const [one, other] = [writeCode(sampleFile()), writeCode(sampleFile({records: [sampleQuiz()]}))];
    const cutOff = {problem: {code: 'code-cut-off'}};
    expect(outcomes(one.slice(0, -12))).toEqual([cutOff]);
    expect(outcomes(`${one.slice(0, 90)}\n${other}`)).toEqual([cutOff, {file: sampleFile({records: [sampleQuiz()]})}]);
  });

  it('of a later version is named', () => {
    expect(outcomes('deskbook2(\nabc\n)deskbook')).toEqual([{problem: {code: 'newer'}}]);
  });
});

describe('what was sent', () => {
  it('may be a file, also one that is attached to an e-mail', () => {
    const text = writeLearningFile(sampleFile());
    expect(readSent(text)).toEqual([{source: 'file', start: '', outcome: {file: sampleFile()}}]);
    expect(readSent(base64Mail(text))).toEqual([{source: 'attachment', start: '', outcome: {file: sampleFile()}}]);
  });

  it('is found beside pictures, in no time', () => {
    const picture = btoa(String.fromCharCode(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10).repeat(300_000));
    const part = ['--b1', 'Content-Transfer-Encoding: base64', '', ...(picture.match(/.{1,76}/g) ?? []), ''];
    const mail = `${part.join('\r\n')}${base64Mail(writeCode(sampleFile()))}`;
    const start = performance.now();
    expect(filesIn(mail)).toEqual([sampleFile()]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.each([
    ['a part without an end of its head', `Content-Transfer-Encoding: base64\r\n${'X-Header: a\r\n'.repeat(20_000)}`],
    ['a code without an end', `deskbook1(${'a'.repeat(3_000_000)}`],
    ['many codes without an end', 'deskbook1(abc '.repeat(50_000)],
    ['tags without an end', `deskbook1(${'<'.repeat(300_000)})deskbook`],
  ])('is looked for in %s in no time', (_, text) => {
    const start = performance.now();
    expect(filesIn(text)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('may be a file of another kind that looks like one', () => {
    const [sent] = readSent('\ufeff{"format": "deskbook-training", "version": 1}');
    expect(sent?.outcome.problem).toEqual({code: 'saved-training'});
  });

  it.each(['', 'Hello, here are my results.', '{"a": 1}', 'Content-Transfer-Encoding: base64\n\nAAAAA'])(
    'is nothing in %j',
    (text) => {
      expect(readSent(text)).toEqual([]);
    },
  );
});

/** A code written by the first version */
const FIRST_CODE = `deskbook1(
fvS0eqs367PUxBgFBgvIbEu3GIXuuf6gup3A1Hlg5FcBhnL0zzOj20Bqf3lcShVu
vyQOBnXHBgnE8DuGlVeowh8JTL4z24OL5BTNK2WkJ1JYCODZUQ4LytWB47Vk7IaL
ExhHpRk9GwUPNJ2CeU2mpGMLq5RTsvvX2rqGmjpq6Sn0jHSIawPiwn8rZdzKdYHx
Bj3m4lB8GjJOK9Qf4Lwy0bScBFJYTS1ZcDwaBEGTbqO2ezb9WLhG9CC9uGIei4iL
WgbSeMGQgncr52DwBa6uqq826TiNByCdiQirVhXQYXXZaztFDqKT1C8SJePO9FWy
3CPxkPVzrGNWhcZ6pIZLQxrsm9nr64npR0oSr3hbMXndrJBHmcSnVLrB5XfpiFEq
wm6Us1CGDzs5hTENwgV1XJX3i94QOIykpn65Dr1xOKijpm3FzwrRcLEpiEMa
)deskbook`;
