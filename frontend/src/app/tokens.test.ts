import { describe, expect, it } from 'vitest';
import { dark, light, propertyOf, type Token } from './tokens';

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const texts: [Token, Token][] = [
  ...(['paper', 'surface', 'sunk'] as const).flatMap((ground): [Token, Token][] => [
    ['ink', ground],
    ['inkSoft', ground],
    ['accent', ground],
    ['dangerInk', ground],
  ]),
  ['onAccent', 'accent'],
  ['accentInk', 'accentSoft'],
  ['highlightInk', 'highlightSoft'],
  ['goodInk', 'goodSoft'],
  ['warnInk', 'warnSoft'],
  ['dangerInk', 'dangerSoft'],
  ['infoInk', 'infoSoft'],
  ['quietInk', 'quietSoft'],
  ...([1, 2, 3, 4, 5, 6, 7] as const).map((seat): [Token, Token] => ['seatInk', `seat${seat}`]),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s scheme', (_name, scheme) => {
  it.each(texts)('writes %s on %s with a contrast of at least 4.5', (text, ground) => {
    expect(contrast(scheme[text], scheme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('draws the edges of fields with a contrast of at least 3', () => {
    expect(contrast(scheme.lineStrong, scheme.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(scheme.lineStrong, scheme.paper)).toBeGreaterThanOrEqual(3);
  });
});

it('names the custom property of a token in kebab case', () => {
  expect(propertyOf('inkSoft')).toBe('--sw-ink-soft');
  expect(propertyOf('seat1')).toBe('--sw-seat-1');
});
