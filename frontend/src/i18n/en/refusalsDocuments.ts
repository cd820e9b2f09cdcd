export default {
  refusals: {
    'documents.already_replaced': {
      title: 'The document %{document} was replaced already, by %{replacedBy}.',
      remedy: 'Replace the newest version.',
    },
    'documents.already_there': {
      title: 'The very same file stands beside this notice already, as %{document}.',
      remedy: 'Use that one; a new version must differ in something.',
    },
    'documents.empty': {
      title: 'The file is empty.',
      remedy: 'Open the file on your machine, see that it holds something, and send it again.',
    },
    'documents.lying_type': {
      title: 'The file says that it is %{said}, but its bytes are %{found}.',
      remedy:
        'Give the file the name of what it is, or save it again in the format that its name promises.',
    },
    'documents.not_found': {
      title: 'There is no document %{document} that you can see.',
      remedy:
        'Choose one from the documents of a tender. Those of a draft are seen by its procuring officer alone.',
    },
    'documents.tender_over': {
      title: 'This tender takes no documents any more; it is %{status}.',
      remedy:
        'What tenderers could not have read before the deadline cannot count. Draft a new tender where something is missing.',
    },
    'documents.too_large': {
      title: 'The file is larger than %{limit}.',
      remedy: 'Make it smaller, or divide it into several documents. Nothing of it was kept.',
    },
    'documents.too_many': {
      title: 'The documents of this tender would be larger than %{most} bytes together.',
      remedy:
        'Make the file smaller. A document that was replaced still counts, because it can still be read.',
    },
    'documents.unknown_format': {
      title: 'What is in this file is none of the formats that are taken.',
      remedy:
        'Send one of: %{formats}. Text must be UTF-8; an archive or a program is never taken.',
    },
    'documents.zip_bomb': {
      title:
        'Unpacked, the file would be out of all proportion: %{unpacked} bytes in %{parts} parts.',
      remedy:
        'Save it again from the program it came from. Files that unpack to more than 100 MiB, or to a hundred times their size, are not opened.',
    },
  },
};
