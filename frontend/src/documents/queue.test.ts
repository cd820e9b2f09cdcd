import { describe, expect, it } from 'vitest';
import { Refusal } from '../api/refusal';
import { addressOf, isReady, mayTryAgain, queued, type Upload } from './queue';
import type { DocumentShown } from './shapes';

const add = (files: File[], replaces: DocumentShown | null = null) =>
  queued([], { type: 'add', files, language: 'en', replaces });

describe('files on their way', () => {
  it('wait to be sent, but for those that would be refused anyhow', () => {
    const [good, empty] = add([new File(['%PDF'], 'plan.pdf'), new File([], 'empty.pdf')]);
    expect(good && isReady(good)).toBe(true);
    expect(empty?.state).toBe('refused');
    expect(empty?.objection).toBe('empty');
  });

  it('need a title before they go', () => {
    const [one] = add([new File(['x'], 'plan.pdf')]) as [Upload];
    const untitled = queued([one], { type: 'change', id: one.id, part: { title: '  ' } });
    expect(untitled.some(isReady)).toBe(false);
  });

  it('keep one key each, so that a second try stores nothing twice', () => {
    const [one, other] = add([new File(['x'], 'a.pdf'), new File(['x'], 'a.pdf')]) as Upload[];
    expect(one?.key).not.toBe(other?.key);
    const [again] = queued([one as Upload], {
      type: 'change',
      id: one?.id ?? '',
      part: { state: 'ready' },
    });
    expect(again?.key).toBe(one?.key);
  });

  it('take over the words of the document that they replace', () => {
    const document = { id: 'document-1', title: 'Plan', documentType: 'contractDraft' };
    const [next] = add([new File(['x'], 'b.pdf')], document as DocumentShown) as [Upload];
    expect(next.title).toBe('Plan');
    const address = addressOf((path) => `/api/${path}`, 'tender-1', next);
    expect(address).toContain('/api/tenders/tender-1/documents?title=Plan');
    expect(address).toContain('documentType=contractDraft');
    expect(address).toContain('replaces=document-1');
  });

  it('may have any name: it travels as an encoded word', () => {
    const [odd] = add([new File(['x'], '../a&b=c.pdf')]) as [Upload];
    expect(
      new URLSearchParams(addressOf((path) => path, 't', odd).split('?')[1]).get('fileName'),
    ).toBe('../a&b=c.pdf');
  });

  it('are worth a second try only where the file itself is not at fault', () => {
    const [one] = add([new File(['x'], 'a.pdf')]) as [Upload];
    const refused = (status: number, code?: string) =>
      mayTryAgain({ ...one, state: 'refused', refusal: new Refusal(status, { code }) });
    expect(refused(415, 'documents.lying_type')).toBe(false);
    expect(refused(0, 'page.offline')).toBe(true);
    expect(refused(409, 'documents.too_many')).toBe(true);
    expect(mayTryAgain(one)).toBe(false);
  });

  it('stay while they are being sent when the list is cleared', () => {
    const [one, two] = add([new File(['x'], 'a.pdf'), new File(['x'], 'b.pdf')]) as [
      Upload,
      Upload,
    ];
    const left = queued([{ ...one, state: 'sending' }, two], { type: 'clear' });
    expect(left.map(({ id }) => id)).toEqual([one.id]);
  });
});
