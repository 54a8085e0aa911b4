/** What the file picker offers; what is dropped is judged by its content. */
export const acceptedFiles = [
  '.csv',
  '.tsv',
  '.txt',
  '.tab',
  '.log',
  '.md',
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
];
