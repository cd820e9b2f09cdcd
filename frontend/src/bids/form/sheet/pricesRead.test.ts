// @vitest-environment jsdom
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { TenderShown } from '../../../api/shapes';
import { readPasted, readSheet } from './readSheet';
import { SheetFault } from './workbook';

const tender = {
  id: 'tender-1',
  noticeVersion: 2,
  currency: 'KRW',
  items: [
    { id: '1', description: 'Desk', quantity: '2', unit: 'piece', relatedLot: '1' },
    { id: 'b-2', description: 'Chair', quantity: '3', unit: 'piece', relatedLot: '1' },
    { id: '3', description: 'Lamp', quantity: '1', unit: 'piece', relatedLot: '2' },
  ],
} as unknown as TenderShown;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const said = (text: string) => `t="inlineStr"><is><t>${text}</t></is></c>`;
const HEAD = `<row r="2"><c r="A2" ${said('item')}<c r="B2" ${said('unitPrice')}<c r="C2" ${said('minikoneps:tender-1:2')}</row><row r="3"><c r="A3" ${said('البند')}<c r="B3" ${said('سعر الوحدة (KRW)')}</row>`;

function book(rows: string, more: Record<string, Uint8Array> = {}): File {
  const parts = {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}"><sheets><sheet name="Prices"/></sheets></workbook>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst xmlns="${MAIN}"><si><t>b-2</t><rPh><t>x</t></rPh></si></sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    ),
    ...more,
  };
  return new File([zipSync(parts) as BlobPart], 'prices.xlsx');
}

const text = (content: string | BlobPart) => new File([content], 'prices.csv');
const fault = (file: File) =>
  readSheet(file, tender).then(
    () => null,
    (error: SheetFault) => (error instanceof SheetFault ? error.code : error),
  );

describe('a price sheet', () => {
  it('gives the prices of its items exactly, in whatever way a spreadsheet keeps them', async () => {
    const rows = `${HEAD}<row r="4"><c r="A4"><v>1</v></c><c r="B4"><v>1500.2999999999999</v></c></row>
      <row r="5"><c r="A5" t="s"><v>0</v></c><c r="B5" ${said('١٬٢٠٠')}</row>
      <row r="6"><c r="A6" t="str"><v>3</v></c><c r="B6"><v></v></c></row>`;
    expect(await readSheet(book(rows), tender)).toEqual({
      prices: { '1': '1500.3', 'b-2': '1200' },
      problems: [],
      otherVersion: false,
    });
  });

  it('names every cell that cannot be taken and takes the others', async () => {
    const rows = `${HEAD}<row r="4"><c r="A4"><v>1</v></c><c r="B4"><f>1+1</f><v>2</v></c></row>
      <row r="5"><c r="A5" t="s"><v>0</v></c><c r="B5" ${said('cheap')}</row>
      <row r="6"><c r="A6"><v>3</v></c><c r="B6"><v>7</v></c></row>
      <row r="7"><c r="A7"><v>9</v></c><c r="B7"><v>7</v></c></row>
      <row r="8"><c r="A8"><v>3</v></c><c r="B8"><v>8</v></c></row>`;
    const read = await readSheet(book(rows), tender);
    expect(read.prices).toEqual({ '3': '7' });
    expect(read.problems).toEqual([
      { code: 'formula', place: 'Prices!B4', item: '1', text: '' },
      { code: 'notPrice', place: 'Prices!B5', item: 'b-2', text: 'cheap' },
      { code: 'unknownItem', place: 'Prices!A7', item: null, text: '9' },
      { code: 'twice', place: 'Prices!A8', item: '3', text: '3' },
    ]);
  });

  it('tells a price that is too large, also when only the amount is', async () => {
    const rows = `${HEAD}<row r="4"><c r="A4"><v>1</v></c><c r="B4" ${said('600000000000000')}</row>
      <row r="5"><c r="A5" t="s"><v>0</v></c><c r="B5" t="e"><v>#REF!</v></c></row>
      <row r="6"><c r="A6"><v>3</v></c><c r="B6"><v>1e16</v></c></row>`;
    const { problems } = await readSheet(book(rows), tender);
    expect(problems.map(({ code }) => code)).toEqual(['tooLarge', 'error', 'tooLarge']);
  });

  it('is told apart from one of another tender or another version of the notice', async () => {
    const row = `<row r="4"><c r="A4"><v>1</v></c><c r="B4"><v>5</v></c></row>`;
    const other = HEAD.replace('tender-1:2', 'tender-9:2');
    const older = HEAD.replace('tender-1:2', 'tender-1:1');
    expect(await fault(book(other + row))).toBe('otherTender');
    expect((await readSheet(book(older + row), tender)).otherVersion).toBe(true);
  });

  it('is refused unread when it is no sheet, too large, a bomb, or carries macros', async () => {
    expect(await fault(text(''))).toBe('empty');
    expect(await fault(text(new Uint8Array(2 * 1024 * 1024 + 1)))).toBe('large');
    expect(await fault(text('%PDF-1.7\u0000'))).toBe('notSheet');
    expect(await fault(text(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])))).toBe('broken');
    expect(
      await fault(
        new File([zipSync({ 'word/document.xml': strToU8('<x/>') }) as BlobPart], 'a.xlsx'),
      ),
    ).toBe('notSheet');
    expect(await fault(book(HEAD, { 'xl/vbaProject.bin': strToU8('x') }))).toBe('macros');
    expect(await fault(book(HEAD, { 'xl/media/a.png': new Uint8Array(17 * 1024 * 1024) }))).toBe(
      'bomb',
    );
    const entity = strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>');
    expect(await fault(book('', { 'xl/worksheets/sheet1.xml': entity }))).toBe('broken');
    expect(await fault(book('', { 'xl/worksheets/sheet1.xml': strToU8('<x') }))).toBe('broken');
    expect(await fault(book('<row><c t="inlineStr"><is><t>x</t></is></c></row>'))).toBe('noPrices');
  });

  it('may be a CSV file, or rows that were pasted with or without headings', async () => {
    const csv = 'Item;Description;Unit price (KRW)\n1;"Desk; oak";12.5\nb-2;Chair;=1+1\n';
    const read = await readSheet(text(csv), tender);
    expect(read.prices).toEqual({ '1': '12.5' });
    expect(read.problems).toEqual([{ code: 'formula', place: '3', item: 'b-2', text: '=1+1' }]);
    expect(readPasted('1\tDesk\t100\n3\tLamp\t7', tender).prices).toEqual({ '1': '100', '3': '7' });
    expect(() => readPasted('nothing\there', tender)).toThrow(SheetFault);
    const khmer = 'មុខទំនិញ;ការពិពណ៌នា;តម្លៃឯកតា (KRW)\n1;តុ;12.5\n';
    expect((await readSheet(text(khmer), tender)).prices).toEqual({ '1': '12.5' });
  });
});
