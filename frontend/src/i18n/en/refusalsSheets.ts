export default {
  refusals: {
    'tenders.sheet_empty': {
      title: 'The file is empty.',
      remedy: 'Save the spreadsheet again and choose it once more.',
    },
    'tenders.sheet_macros': {
      title: 'The workbook carries macros and was not opened.',
      remedy: 'Save it as .xlsx, which holds no macros.',
    },
    'tenders.sheet_mistakes': {
      title: 'Nothing was taken, because cells cannot be read: %{count}.',
      remedy: 'Correct the cells named in the list, save the sheet, and send it again.',
    },
    'tenders.sheet_not_xlsx': {
      title: 'The file is no XLSX workbook, whatever it is called.',
      remedy: 'Save it as Excel workbook (.xlsx) and choose it once more.',
    },
    'tenders.sheet_too_large': {
      title: 'The spreadsheet is larger than %{limit}.',
      remedy: 'Take out pictures and sheets that hold no items.',
    },
    'tenders.sheet_unreadable': {
      title: 'The workbook is broken and cannot be read.',
      remedy: 'Open it in a spreadsheet, save it again as .xlsx, and choose it once more.',
    },
    'tenders.sheet_without_items': {
      title: 'No sheet of the workbook has rows below the headings Description and Quantity.',
      remedy: 'Download the sheet of this draft, fill it in, and send it back.',
    },
    'tenders.sheet_zip_bomb': {
      title: 'The workbook unpacks to far more than its size and was not opened.',
      remedy: 'Copy the rows of items into the sheet that you can download here.',
    },
  },
};
