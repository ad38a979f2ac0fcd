/**
 * The colours of Setwise by purpose, once for each scheme. Components use them as `var(--sw-…)`, never as literals.
 * `tokens.test.ts` holds every pair that carries text to WCAG AA.
 */
export const light = {
  paper: '#faf6ee',
  surface: '#fffdf9',
  sunk: '#f2ebdf',
  line: '#e3d9c8',
  lineStrong: '#93856f',
  ink: '#2b2520',
  inkSoft: '#655a4e',
  accent: '#1f5a50',
  accentSoft: '#e1ede8',
  accentInk: '#194b43',
  onAccent: '#ffffff',
  highlight: '#e0972b',
  highlightSoft: '#fbeccf',
  highlightInk: '#70440a',
  goodSoft: '#e3eeda',
  goodInk: '#395721',
  warnSoft: '#fbe9cd',
  warnInk: '#744206',
  dangerSoft: '#f9e2dc',
  dangerInk: '#92301f',
  infoSoft: '#e2eaf0',
  infoInk: '#2d5069',
  quietSoft: '#eee6d9',
  quietInk: '#5d5347',
  seat1: '#dbe8e0',
  seat2: '#f3dfd2',
  seat3: '#dfe4ee',
  seat4: '#efe4c4',
  seat5: '#e9dbe4',
  seat6: '#e0e6cd',
  seat7: '#e8dfd3',
  seatInk: '#3a322a',
} as const;

export const dark: Record<keyof typeof light, string> = {
  paper: '#1b1815',
  surface: '#25211d',
  sunk: '#15120f',
  line: '#3b352e',
  lineStrong: '#877b6d',
  ink: '#f1e9de',
  inkSoft: '#b9ac9d',
  accent: '#86cdb9',
  accentSoft: '#24382f',
  accentInk: '#a3dccb',
  onAccent: '#10231e',
  highlight: '#eba947',
  highlightSoft: '#40311a',
  highlightInk: '#f6cd8b',
  goodSoft: '#2a3820',
  goodInk: '#bcd9a0',
  warnSoft: '#42311a',
  warnInk: '#f4c98a',
  dangerSoft: '#472720',
  dangerInk: '#f5b5a4',
  infoSoft: '#243441',
  infoInk: '#abcde6',
  quietSoft: '#342e28',
  quietInk: '#cbbfb1',
  seat1: '#2c4239',
  seat2: '#4a3529',
  seat3: '#303a4b',
  seat4: '#463c20',
  seat5: '#46323f',
  seat6: '#384026',
  seat7: '#413830',
  seatInk: '#f1e9de',
};

export type Token = keyof typeof light;

/** The custom property of a token, without `var()`: `inkSoft` is `--sw-ink-soft`, `seat1` is `--sw-seat-1`. */
export function propertyOf(token: string): string {
  return `--sw-${token.replace(/([A-Z]|\d+)/g, '-$1').toLowerCase()}`;
}
