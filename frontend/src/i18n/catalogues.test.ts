// @vitest-environment node
import { describe, expect, test } from 'vitest';
import arabic from './ar';
import english from './en';
import french from './fr';
import khmer from './km';

type Node = { [key: string]: Node | string };

function sentences(node: Node, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value]] : sentences(value, here);
  });
}

const catalogue = (messages: unknown) => new Map(sentences(messages as Node));
const inEnglish = catalogue(english);
const facts = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();
const forms = (text: string) => text.split('||||').length;
const ours = (path: string) => !path.startsWith('ra.');
const among = (said: Map<string, string>, wrong: (text: string) => boolean) =>
  [...said].filter(([path, text]) => ours(path) && wrong(text)).map(([path]) => path);

test('English says every sentence, in one form or two', () => {
  expect(among(inEnglish, (text) => !text.trim())).toEqual([]);
  const counted = among(inEnglish, (text) => text.includes('smart_count') && forms(text) !== 2);
  expect(counted).toEqual([]);
});

describe.each([
  ['Arabic', catalogue(arabic), 6],
  ['French', catalogue(french), 2],
  ['Khmer', catalogue(khmer), 2],
])('%s', (_, said, plurals) => {
  test('says the sentences of the English catalogue, and no others', () => {
    expect([...said.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  });

  test('writes no second sign before a fact', () => {
    expect(among(said, (text) => text.includes('%%'))).toEqual([]);
  });

  test('leaves no sentence empty', () => {
    expect(among(said, (text) => !text.trim())).toEqual([]);
  });

  test('names the same facts', () => {
    const differing = [...inEnglish]
      .filter(([path]) => ours(path))
      .filter(([path, text]) => facts(text).join() !== facts(said.get(path) ?? '').join())
      .map(([path]) => path);
    expect(differing).toEqual([]);
  });

  test('has as many plural forms as the language', () => {
    const wrong = [...inEnglish]
      .filter(([path, text]) => ours(path) && text.includes('smart_count'))
      .filter(([path]) => forms(said.get(path) ?? '') !== plurals)
      .map(([path]) => path);
    expect(wrong).toEqual([]);
  });
});

describe('Khmer', () => {
  const said = catalogue(khmer);

  test('is written in Khmer letters', () => {
    const latin = among(said, (text) => !/\p{Script=Khmer}/u.test(text));
    expect(latin).toEqual(['room.rate_other', 'quiz.gain.whole', 'documents.upload.sending']);
  });

  test('says a counted sentence in one form, twice', () => {
    const counted = among(said, (text) => new Set(text.split(' |||| ')).size > 1);
    expect(counted).toEqual([]);
  });

  test('leaves breaking its lines to the browser', () => {
    expect(among(said, (text) => text.includes('\u200b'))).toEqual([]);
  });
});

test('Arabic is written in Arabic letters', () => {
  const latin = among(catalogue(arabic), (text) => !/\p{Script=Arabic}/u.test(text));
  expect(latin).toEqual(['page.colon', 'room.rate_other']);
});

describe('French', () => {
  const said = catalogue(french);

  test('keeps its double signs of punctuation on the line of their word', () => {
    const loose = /[ \w)}][;!?](\s|$)| [:»%](\s|$)|« |[\p{L})}]:\s|'/u;
    expect(among(said, (text) => loose.test(text))).toEqual([]);
  });

  test('leaves no sentence in English', () => {
    const english = /\b(the|of|and|is|are|you|your|this|with|not)\b/i;
    expect(among(said, (text) => english.test(text))).toEqual([]);
  });
});
