import { foreignFormat } from './foreign-format.ts';
import { ImportFault, unreadable } from './import-fault.ts';

/** Largest file that is taken, bytes. */
export const maxFileBytes = 50 * 1024 * 1024;

/**
 * The bytes of a file that may be text. Throws {@link ImportFault}: `file-too-large`, `file-empty`, `file-unreadable`
 * with what the file is (a workbook, an archive, a picture …).
 */
export function fileBytes(file: { readonly name: string; readonly contentBase64: string }): Buffer {
  const { name, contentBase64 } = file;
  const tooLarge = new ImportFault('file-too-large', { file: name, limit: maxFileBytes / 1024 / 1024 });
  // Measured before it is decoded: a huge text is never copied.
  if (contentBase64.length > Math.ceil(maxFileBytes / 3) * 4 + 4) throw tooLarge;
  const bytes = Buffer.from(contentBase64, 'base64');
  if (bytes.length > maxFileBytes) throw tooLarge;
  if (bytes.length === 0) throw new ImportFault('file-empty', { file: name });
  const format = foreignFormat(bytes);
  if (format !== null) throw unreadable(name, format);
  return bytes;
}
