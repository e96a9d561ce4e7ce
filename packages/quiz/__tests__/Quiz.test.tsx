// @vitest-environment jsdom
import {act, type ReactNode} from 'react';
import {createRoot, hydrateRoot, type Root} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {MemoryRouter} from 'react-router-dom';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {SiteContext} from '../../../tests/stubs/useDocusaurusContext';
import {Course} from '../client/inCourse';
import {SampleQuiz} from './sampleQuiz';

const LEARNING = {askedFor: [], sendTo: null, roles: {}, recordStore: null};
const SITE = {
  siteConfig: {title: 'Westplex', baseUrl: '/', customFields: {learning: LEARNING}},
  i18n: {currentLocale: 'en'},
};

let root: Root | undefined;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.clear();
  // jsdom has no layout, so nothing can scroll.
  Element.prototype.scrollIntoView = () => {};
  document.body.innerHTML = '<div id="box"></div>';
});

afterEach(async () => {
  await act(async () => root?.unmount());
  root = undefined;
  vi.unstubAllGlobals();
});

const box = () => document.getElementById('box') as HTMLElement;
const inSite = (element: ReactNode, address = '/quiz/') => (
  <SiteContext.Provider value={SITE}>
    <MemoryRouter initialEntries={[address]}>{element}</MemoryRouter>
  </SiteContext.Provider>
);

async function open(sample: Parameters<typeof SampleQuiz>[0] = {}, address?: string) {
  await act(async () => {
    root = createRoot(box());
    root.render(inSite(<SampleQuiz {...sample} />, address));
  });
}

const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(({textContent}) => textContent?.trim() === name);
  if (!found) throw new Error(`There is no button "${name}": ${buttonNames().join(', ')}`);
  return found;
};
const buttonNames = () => [...document.querySelectorAll('button')].map(({textContent}) => textContent?.trim());
const press = (name: string) => act(async () => button(name).click());
const option = (label: string) =>
  [...inView().querySelectorAll('label')]
    .find(({textContent}) => textContent === label)
    ?.querySelector('input') as HTMLInputElement;
const pick = (label: string) => act(async () => option(label).click());
const said = () => document.querySelector('[role=status]')?.textContent;
const inView = () => document.querySelector('form[data-current=true]') as HTMLElement;

async function type(field: HTMLInputElement | HTMLSelectElement | null, text: string) {
  if (!field) throw new Error('There is no such field');
  const prototype = field instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', {bubbles: true}));
  });
}

describe('the static page of a quiz', () => {
  it('holds every question with its fields, and the first in view', () => {
    box().innerHTML = renderToString(inSite(<SampleQuiz />));
    expect(document.querySelectorAll('form')).toHaveLength(8);
    expect(document.querySelectorAll('form[data-current=true]')).toHaveLength(1);
    expect(document.querySelectorAll('fieldset > legend h2')).toHaveLength(8);
    expect(document.querySelectorAll('input[type=radio]')).toHaveLength(6);
    expect(document.querySelectorAll('input[type=checkbox]')).toHaveLength(4);
    expect(document.querySelectorAll('select')).toHaveLength(2);
    expect(document.querySelectorAll('input[type=text]')).toHaveLength(4);
  });

  it('holds questions too that the first attempt does not ask, for readers without JavaScript', () => {
    box().innerHTML = renderToString(inSite(<SampleQuiz settings={{draw: 3}} />));
    expect(document.querySelectorAll('form')).toHaveLength(8);
    expect(document.querySelectorAll('form[data-asked=true]')).toHaveLength(3);
  });

  it('says nothing of what is right', () => {
    const html = renderToString(inSite(<SampleQuiz settings={{passingScore: 70}} />));
    for (const secret of ['paper is out', 'fibers', 'one-time', 'heat', '80']) expect(html).not.toContain(secret);
  });

  it('is what React takes over, with what was picked and typed before', async () => {
    box().innerHTML = renderToString(inSite(<SampleQuiz />));
    option('The ink').checked = true;
    (document.querySelector('form[data-question=code] input') as HTMLInputElement).value = 'a code';
    const diagnostics: unknown[] = [];
    await act(async () => {
      root = hydrateRoot(box(), inSite(<SampleQuiz />), {onRecoverableError: (error) => diagnostics.push(error)});
    });
    expect(diagnostics).toEqual([]);
    expect(option('The ink').checked).toBe(true);
    expect((document.querySelector('form[data-question=code] input') as HTMLInputElement).value).toBe('a code');
    await press('Check answer');
    expect(said()).toBe('Not correct. There is no ink.');
  });
});

describe('taking a quiz', () => {
  it('tells at once what was right, beside the option chosen and aloud, and goes on', async () => {
    await open({ask: ['paper', 'width']});
    await press('Check answer');
    expect(inView().dataset.question).toBe('paper');
    expect(said()).toBe('Give an answer first, or skip the question for now.');
    await pick('The network cable');
    await press('Check answer');
    expect(said()).toBe('Not correct. The cable only matters when nothing prints.');
    expect(option('The network cable').closest('li')?.textContent).toContain('Your answer');
    expect(option('The paper roll').closest('li')?.textContent).toContain('Correct answer, not chosen');
    expect(inView().textContent).toContain('Blinking red means that the paper is out.');
    await press('Next question');
    expect(inView().dataset.question).toBe('width');
    expect(document.activeElement?.id).toBe('width');
    expect(said()).toBe('');
    await type(inView().querySelector('input'), '80,5');
    await press('Check answer');
    expect(said()).toBe('Correct.');
    await press('See the result');
    expect(document.activeElement?.textContent).toBe('Your result');
    expect(document.body.textContent).toContain('50%');
    expect(document.body.textContent).toContain('Not passed yetPassing score: 80%');
  });

  it('does not let a settled answer be changed', async () => {
    await open({ask: ['paper']});
    await pick('The ink');
    await press('Check answer');
    await pick('The paper roll');
    expect(option('The ink').checked).toBe(true);
  });

  it('moves items by buttons, keeps the focus and says where they are', async () => {
    await open({ask: ['roll']});
    const texts = () => [...document.querySelectorAll('li')].map(({textContent}) => textContent?.split('Move')[0]);
    const move = () => [...document.querySelectorAll('button')].filter(({textContent}) => textContent === 'Move down');
    move()[0]?.focus();
    await act(async () => move()[0]?.click());
    expect(texts()).toEqual(['Open the cover', 'Close the cover', 'Put in the roll']);
    expect(document.activeElement).toBe(move()[1]);
    expect(said()).toBe('Close the cover: now 2 of 3');
    await act(async () => move()[1]?.click());
    await press('Check answer');
    expect(said()).toBe('Correct.');
  });

  it('does not check an order that nobody has touched', async () => {
    await open({ask: ['roll']});
    await press('Check answer');
    expect(said()).toMatch(/^You haven’t moved anything yet\./);
    expect(document.body.textContent).not.toContain('The correct order');
    expect(buttonNames()).toContain('Check answer');
  });

  it('shows the correct order, and how one that is right in part is counted', async () => {
    await open({ask: ['roll']});
    const up = [...document.querySelectorAll('button')].filter(({textContent}) => textContent === 'Move up');
    await act(async () => up[1]?.click());
    await press('Check answer');
    expect(said()).toBe('Partly correct: 67% of the points.');
    const marks = [...document.querySelectorAll('form ol li > p')].map(({textContent}) => textContent?.trim());
    expect(marks).toEqual(['Correct place', 'Goes in place 3', 'Goes in place 2']);
    expect(document.body.textContent).toContain('The correct order');
    expect(document.body.textContent).toContain('You have 2 of the 3 pairs in the right order.');
  });

  it('asks before a match counts that is filled in by half, and takes it then', async () => {
    await open({ask: ['lights']});
    await type(document.querySelector('select'), '1');
    await press('Check answer');
    const question = '1 of 2 rows have no match yet. Check it anyway?';
    expect(document.activeElement?.textContent?.trim()).toBe(question);
    expect(buttonNames()).toContain('Check answer');
    await press('Check it anyway');
    expect(said()).toBe('Partly correct: 50% of the points.');
    expect(document.body.textContent).not.toContain(question);
    await press('See the result');
    expect(document.activeElement?.textContent).toBe('Your result');
  });

  it('no longer asks once the match is whole', async () => {
    await open({ask: ['lights']});
    const [first, second] = document.querySelectorAll('select');
    await type(first ?? null, '1');
    await press('Check answer');
    await type(second ?? null, '0');
    expect(buttonNames()).not.toContain('Check it anyway');
    await press('Check answer');
    expect(said()).toBe('Correct.');
  });

  it('refuses words where a number is asked for, with a hint, and grades nothing', async () => {
    await open({ask: ['width']});
    const field = document.querySelector<HTMLInputElement>('input[type=text]');
    await type(field, 'three inches');
    await press('Check answer');
    expect(said()).toMatch(/^That isn’t a number, so it wasn’t checked\./);
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field?.getAttribute('aria-describedby') ?? '')?.textContent).toContain('in digits');
    expect(field?.readOnly).toBe(false);
    await type(field, '80 mm');
    expect(field?.getAttribute('aria-invalid')).toBeNull();
    await press('Check answer');
    expect(said()).toBe('Correct.');
  });

  it('shows the correct words after wrong ones were typed', async () => {
    await open({ask: ['code']});
    await type(document.querySelector('input[type=text]'), 'password');
    await press('Check answer');
    expect(document.body.textContent).toContain('Correct answer: one-time code. Also correct: code.');
  });

  it('counts a typo as correct where the author accepts it, and says so', async () => {
    await open({ask: ['thermal']});
    const [first, second] = document.querySelectorAll<HTMLInputElement>('input');
    await type(first ?? null, 'termal');
    await type(second ?? null, 'heat');
    await press('Check answer');
    expect(said()).toBe('Counted as correct: check the spelling, “thermal”.');
  });

  it('matches by lists, and names the right partner where another was chosen', async () => {
    await open({ask: ['lights']});
    const [first, second] = document.querySelectorAll('select');
    await type(first ?? null, '1');
    await type(second ?? null, '1');
    await press('Check answer');
    expect(said()).toBe('Partly correct: 50% of the points.');
    expect(document.body.textContent).toContain('Correct answer: A. Empty');
  });

  it('fills in blanks, and marks each', async () => {
    await open({ask: ['thermal']});
    const [first, second] = document.querySelectorAll<HTMLInputElement>('input');
    expect(first?.getAttribute('aria-label')).toBe('Blank 1 of 2');
    await type(first ?? null, 'Thermal');
    await type(second ?? null, 'light');
    await press('Check answer');
    const signs = [first, second].map((field) => field?.getAttribute('aria-describedby') ?? '');
    expect(signs.map((id) => document.getElementById(id)?.textContent)).toEqual(['correct', 'not correct']);
    const answers = [...document.querySelectorAll('form div > ul > li')].map(({textContent}) => textContent);
    expect(answers).toEqual(['Blank 2: heat']);
  });

  it('takes a click on a part of the drawing for its number, and names it once the answer counts', async () => {
    await open({ask: ['jam']});
    const spots = () => [...document.querySelectorAll<HTMLLabelElement>('label[aria-hidden=true]')];
    const radio = (number: string) =>
      [...document.querySelectorAll('input')].find(({parentElement}) => parentElement?.textContent?.startsWith(number));
    // The smallest is on top.
    expect(spots().map(({textContent}) => textContent)).toEqual(['6', '4', '5']);
    await act(async () => spots()[2]?.click());
    expect(radio('5')?.checked).toBe(true);
    expect(spots().map(({dataset}) => dataset.chosen)).toEqual(['false', 'false', 'true']);
    await act(async () => radio('4')?.click());
    expect(spots().map(({dataset}) => dataset.chosen)).toEqual(['false', 'true', 'false']);
    await act(async () => spots()[2]?.click());
    await press('Check answer');
    expect(said()).toBe('Not correct. The blade holds it.');
    expect(spots().map(({dataset}) => dataset.sign)).toEqual(['attention', undefined, 'bad']);
    const named = [...document.querySelectorAll('form ul > li[data-sign] > div b')].map((name) => name.textContent);
    expect(named).toEqual(['Lever', 'Cutter cover']);
    await act(async () => spots()[0]?.click());
    expect(radio('5')?.checked).toBe(true);
  });

  it('takes several right ones, for part of the points', async () => {
    await open({ask: ['cleaning']});
    await pick('A lint-free swab');
    await press('Check answer');
    expect(said()).toBe('Partly correct: 50% of the points.');
  });
});

describe('a quiz in check mode', () => {
  it('tells nothing before it is handed in, and asks once whether to leave questions open', async () => {
    await open({ask: ['paper', 'code'], settings: {mode: 'check'}});
    await pick('The paper roll');
    await press('Next question');
    expect(document.body.textContent).not.toContain('Your answer: correct');
    await press('Hand in');
    expect(document.activeElement?.textContent).toBe('Question 2 has no answer yet.');
    expect(document.body.textContent).toContain('One question isn’t fully answered');
    expect(buttonNames()).toEqual(['All questions on one page', 'Go to question 2', 'Finish anyway']);
    await press('Go to question 2');
    expect(document.activeElement?.id).toBe('code');
    await press('Hand in');
    await press('Finish anyway');
    expect(document.body.textContent).toContain('Fully correct: 1 of 2.');
    expect([...document.querySelectorAll('form')].map((form) => form.dataset.question)).toEqual(['code', 'paper']);
  });
});

describe('after a quiz', () => {
  it('offers the wrong ones again, and counts the right ones in', async () => {
    await open({ask: ['paper', 'width']});
    await pick('The paper roll');
    await press('Check answer');
    await press('Next question');
    await type(inView().querySelector('input'), '58');
    await press('Check answer');
    await press('See the result');
    await press('Retry what you missed');
    expect(document.activeElement?.id).toBe('width');
    await type(inView().querySelector('input'), '80');
    await press('Check answer');
    await press('See the result');
    expect(document.body.textContent).toContain('PassedPassing score: 80%');
    expect(document.body.textContent).toContain('1 was correct before, so it wasn’t asked again.');
    expect(buttonNames()).toContain('Print a record of completion');
  });
});

describe('a quiz in a learning management system', () => {
  it('leads to no page that is not there, and keeps no record of its own', async () => {
    const words = async (isCourse: boolean) => {
      localStorage.clear();
      await act(async () => {
        root?.unmount();
        root = createRoot(box());
        root.render(
          inSite(
            <Course value={isCourse}>
              <SampleQuiz ask={['paper']} settings={{passingScore: 50}} />
            </Course>,
          ),
        );
      });
      const before = box().textContent;
      await pick('The paper roll');
      await press('Check answer');
      await press('See the result');
      return [before, ...[...box().querySelectorAll('[class*=resultButtons] > *')].map((node) => node.textContent)];
    };
    const [site, ...onSite] = await words(false);
    const [course, ...inCourse] = await words(true);
    expect(site).toContain('Your answers stay in this browser');
    expect(course).not.toContain('Your answers stay in this browser');
    expect(onSite).toContain('My training');
    expect(inCourse).toEqual(['Take it again']);
  });
});

describe('what the author asks for', () => {
  it('asks how sure the reader is in the question, once there is an answer and until it is checked', async () => {
    const degrees = () => inView().querySelectorAll('input[value=guess]').length;
    await open({ask: ['paper', 'width'], settings: {confidence: true}});
    expect(degrees()).toBe(0);
    await pick('The ink');
    expect(degrees()).toBe(1);
    await press('Check answer');
    expect(degrees()).toBe(0);
    expect(inView().textContent).not.toContain('How sure');
    await press('Next question');
    await type(inView().querySelector('input'), 'wide');
    expect(degrees()).toBe(0);
    await type(inView().querySelector('input'), '58');
    await pick('A guess');
    await press('Check answer');
    expect(degrees()).toBe(0);
  });

  it('asks how sure the reader is where all are on the page', async () => {
    await open({ask: ['paper', 'width'], settings: {confidence: true}});
    await press('All questions on one page');
    await pick('The ink');
    expect(inView().querySelectorAll('input[value=guess]')).toHaveLength(1);
  });

  it('asks how sure the reader is, and shows what they were sure of and had wrong first', async () => {
    await open({ask: ['width', 'paper'], settings: {confidence: true, mode: 'check'}});
    await type(inView().querySelector('input[type=text]'), '58');
    await press('Next question');
    await pick('The ink');
    await pick('Sure');
    await press('Hand in');
    expect([...document.querySelectorAll('form')].map((form) => form.dataset.question)).toEqual(['paper', 'width']);
    expect(document.querySelector('form')?.textContent).toContain('You were sure of this one');
    expect(document.querySelector('table')?.textContent).toContain('Sure0 of 1');
    expect(document.body.textContent).toContain('You were sure of one answer that wasn’t fully correct.');
  });

  it('says what it showed that somebody was right whenever they were sure, and by luck', async () => {
    await open({ask: ['width', 'paper'], settings: {confidence: true}});
    await type(inView().querySelector('input[type=text]'), '80');
    await pick('Sure');
    await press('Check answer');
    await press('Next question');
    await pick('The paper roll');
    await pick('A guess');
    await press('Check answer');
    await press('See the result');
    expect(document.body.textContent).toContain('Every time you were sure, you were right');
    expect(document.body.textContent).toContain('One correct answer was a guess.');
  });

  it('offers no other attempt where none is left', async () => {
    await open({ask: ['paper'], settings: {attempts: 1}});
    await pick('The ink');
    await press('Check answer');
    await press('See the result');
    expect(document.body.textContent).toContain('You have no attempts left.');
    await vi.waitFor(() => expect(buttonNames()).toEqual(['Send your results']));
  });

  it('asks the questions only that a link names, and counts them nowhere', async () => {
    await open({ask: ['paper', 'width']}, '/quiz/?questions=width');
    expect([...document.querySelectorAll('form')].map((form) => form.dataset.question)).toEqual(['width']);
    await type(inView().querySelector('input'), '80');
    await press('Check answer');
    await press('See the result');
    expect(document.activeElement?.textContent).toBe('Done');
    expect(document.body.textContent).not.toContain('Passed');
  });
});

describe('a link to single questions', () => {
  it('asks them for the person who was chosen, and leaves nothing with the nameless one', async () => {
    localStorage.setItem('deskbook:person', '{"name":"Ana"}');
    const page = inSite(<SampleQuiz />, '/quiz/?questions=width');
    box().innerHTML = renderToString(page);
    await act(async () => {
      root = hydrateRoot(box(), page);
    });
    expect([...document.querySelectorAll('form')].map((form) => form.dataset.question)).toEqual(['width']);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('deskbook:1::'))).toEqual([]);
  });
});

describe('a self-check within a page', () => {
  it('has smaller headings, loads when it is used, and counts nowhere', async () => {
    await open({ask: ['paper'], isPage: false});
    expect(document.querySelector('legend h3')?.textContent).toBe('Question about paper');
    expect(document.querySelector('[data-load]')).toBeNull();
    await pick('The paper roll');
    await press('Check answer');
    await press('See the result');
    expect(document.body.textContent).not.toContain('Passed');
    expect(document.body.textContent).toContain('Fully correct: 1 of 1.');
  });
});
