import type {Properties} from 'hast';

/** The meaningful parts of an element's `style`. */
export interface Style {
  /** false if it overrides the element's own meaning */
  isBold?: boolean;
  isItalic?: boolean;
  isStruck?: boolean;
  shift?: 'sup' | 'sub';
  isUnseen?: boolean;
  /** Word's list style: `l0 level1 lfo1`, or `Ignore` around the number of an item */
  msoList?: string;
}

export function styleOf({style}: Properties): Style {
  if (typeof style !== 'string') return {};
  const said = new Map(
    style.split(';').map((declaration) => {
      const [name = '', ...value] = declaration.split(':');
      return [name.trim().toLowerCase(), value.join(':').trim()];
    }),
  );
  const test = (name: string, yes: RegExp, no?: RegExp) => {
    const value = said.get(name) ?? '';
    if (yes.test(value)) return true;
    return no?.test(value) ? false : undefined;
  };
  const align = said.get('vertical-align') ?? '';
  return {
    isBold: test('font-weight', /^(?:bold|bolder|[6-9]00)$/, /^(?:normal|[1-4]00)$/),
    isItalic: test('font-style', /^(?:italic|oblique)/, /^normal$/),
    isStruck: test('text-decoration', /line-through/) ?? test('text-decoration-line', /line-through/),
    shift: align === 'super' ? 'sup' : align === 'sub' ? 'sub' : undefined,
    isUnseen:
      test('display', /^none/) ??
      test('mso-hide', /^all/) ??
      test('visibility', /^hidden/) ??
      test('mso-element', /^(?:comment-list|header|footer|frame)$/) ??
      test('mso-special-character', /^comment$/),
    msoList: said.get('mso-list'),
  };
}
