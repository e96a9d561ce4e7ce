import {countWords, type Desk, writeList, writeParagraph, writeSteps, writeTable, writeTip} from './writeText';

/** How a section continues after its first paragraph, by heading. */
const SECTIONS: Record<string, (desk: Desk) => string> = {
  Steps: (desk) => writeSteps(desk, desk.random.whole(5, 9)),
  'Before you begin': (desk) => writeList(desk, 2),
  'How to tell that it worked': (desk) => writeList(desk, 2),
  "If it didn't work": (desk) => writeTable(desk, desk.random.whole(3, 6)),
  'Lights and messages': (desk) => writeTable(desk, desk.random.whole(4, 8)),
  'Rules and figures': (desk) => writeTable(desk, desk.random.whole(3, 6)),
  'Everyday care': (desk) => writeList(desk, 4),
  'Do not': (desk) => writeList(desk, 3),
  'Day by day': (desk) => writeSteps(desk, 4),
  'When something goes wrong': (desk) => writeTip(desk),
  'What you will be able to do': (desk) => writeList(desk, 4),
};

const [FEWEST_WORDS, MOST_WORDS] = [330, 830];

/** Writes a page's body with sections: 300 to 900 words, or as many as requested. */
export function writeBody(desk: Desk, words?: number): string {
  const {page, random} = desk;
  const sections = page.headings.map((heading) => {
    const more = SECTIONS[heading];
    return [`## ${heading}`, writeParagraph(desk, 2), ...(more ? [more(desk)] : [])];
  });
  const wanted = words ?? random.whole(FEWEST_WORDS, MOST_WORDS);
  const bodyOf = () => [writeIntroduction(desk), ...sections.flat()].join('\n\n');
  let written = countWords(bodyOf());
  while (written < wanted) {
    const paragraph = writeParagraph(desk);
    random.pick(sections).push(paragraph);
    written += countWords(paragraph);
  }
  return bodyOf();
}

function writeIntroduction({page}: Desk): string {
  return `${page.title}: what the desk needs to know, in the order in which it is needed.`;
}
