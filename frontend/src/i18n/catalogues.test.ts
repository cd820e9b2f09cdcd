// @vitest-environment node
import { describe, expect, test } from 'vitest';
import arabic from './ar';
import english from './en';

type Node = { [key: string]: Node | string };

function sentences(node: Node, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value]] : sentences(value, here);
  });
}

const inEnglish = new Map(sentences(english as unknown as Node));
const inArabic = new Map(sentences(arabic as unknown as Node));
const facts = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();
const forms = (text: string) => text.split('||||').length;
const ours = (path: string) => !path.startsWith('ra.');

describe('the catalogues', () => {
  test('have the same sentences', () => {
    expect([...inArabic.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  });

  test('leave no sentence empty', () => {
    const empty = [...inEnglish, ...inArabic].filter(([path, text]) => ours(path) && !text.trim());
    expect(empty).toEqual([]);
  });

  test('name the same facts in both languages', () => {
    const differing = [...inEnglish]
      .filter(([path]) => ours(path))
      .filter(([path, text]) => facts(text).join() !== facts(inArabic.get(path) ?? '').join())
      .map(([path]) => path);
    expect(differing).toEqual([]);
  });

  test('give Arabic its six plural forms and English its two', () => {
    const wrong = [...inEnglish]
      .filter(([path, text]) => ours(path) && text.includes('smart_count'))
      .filter(([path, text]) => forms(text) !== 2 || forms(inArabic.get(path) ?? '') !== 6)
      .map(([path]) => path);
    expect(wrong).toEqual([]);
  });

  test('write Arabic in Arabic letters', () => {
    const latin = [...inArabic]
      .filter(([path, text]) => ours(path) && !/\p{Script=Arabic}/u.test(text))
      .map(([path]) => path);
    expect(latin).toEqual(['room.rate_other']);
  });
});
