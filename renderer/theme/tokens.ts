/** Every colour, size and face of the desk, in one place; the antd theme and the CSS variables are made of them. */
export const tokens = {
  ink: '#1f2328',
  inkSoft: '#57606a',
  inkFaint: '#6e7781',
  ground: '#f4f6f8',
  card: '#ffffff',
  field: '#f6f8fa',
  line: '#d9dee5',
  lineSoft: '#e8ecf0',
  lineStrong: '#8c959f',
  slate: '#343f4b',
  /** The red of the booklet: the one primary action, and refusals. */
  red: '#b3202c',
  redGround: '#fbeced',
  redLine: '#e9c3c6',
  green: '#1a7f4b',
  greenGround: '#e6f4ec',
  greenLine: '#b5dcc6',
  amber: '#9a6700',
  amberGround: '#fff5df',
  amberLine: '#f0d9a4',
  blue: '#0f5bb5',
  blueGround: '#e7f0fb',
  blueLine: '#bcd4f0',
  grey: '#57606a',
  greyGround: '#e9edf2',
} as const;

/** Replacements for the high-contrast setting. */
export const contrastTokens: Partial<Record<keyof typeof tokens, string>> = {
  ink: '#000000',
  inkSoft: '#24292f',
  inkFaint: '#24292f',
  ground: '#ffffff',
  field: '#ffffff',
  line: '#57606a',
  lineSoft: '#8c959f',
  lineStrong: '#000000',
  slate: '#000000',
  red: '#8c0f1a',
  green: '#0b5a32',
  amber: '#6b4700',
  blue: '#073b7a',
  grey: '#24292f',
};

/** Letter sizes in px at the normal setting; the large setting multiplies them by {@link largeFactor}. */
export const fontSizes = { small: 13, body: 15, lead: 17, title: 20, figure: 18 } as const;
export const largeFactor = 1.25;
export const radius = 6;
export const fontFamily = "'Noto Sans SC Variable', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";
