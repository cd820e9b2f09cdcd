// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { dark, light, personaColours, tones } from './palette';

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in %s', (mode, palette) => {
  const grounds = [palette.background.default, palette.background.paper];

  test.each(Object.entries(tones[mode]))(
    '%s can be read on its ground and on the page',
    (_, tone) => {
      for (const ground of [tone.ground, ...grounds]) {
        expect(contrast(tone.text, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test.each(['primary', 'secondary', 'error'] as const)('%s carries its text', (name) => {
    const { main, contrastText } = palette[name];
    expect(contrast(main, contrastText)).toBeGreaterThanOrEqual(4.5);
    for (const ground of grounds) expect(contrast(main, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('text can be read', () => {
    for (const ground of grounds) {
      expect(contrast(palette.text.primary, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(palette.text.secondary, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test.each(Object.entries(personaColours))('white can be read on the colour of %s', (_, colour) => {
  expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
});
