import type { Refusal } from '../../../shared/contract/refusal.ts';
import { base64Of } from '../../workbench/base64-of.ts';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useImportQueueStore } from './import-queue-store.ts';

/** Largest file that is taken, MB (1,048,576 bytes). */
export const largestFileMb = 50;

/** Puts files into the queue and reads them; one that is too large or empty is refused beside its name, unread. */
export function queueFiles(files: readonly File[]): void {
  for (const file of files) {
    const queue = useImportQueueStore.getState();
    const id = queue.add(file.name);
    const refusal = refusalBeforeReading(file);
    if (refusal !== null) queue.set(id, { refusal });
    else void readInto(id, file);
  }
}

function refusalBeforeReading(file: File): Refusal | null {
  if (file.size > largestFileMb * 1024 * 1024)
    return { code: 'file-too-large', params: { file: file.name, limit: largestFileMb } };
  return file.size === 0 ? { code: 'file-empty', params: { file: file.name } } : null;
}

async function readInto(id: string, file: File): Promise<void> {
  const { set } = useImportQueueStore.getState();
  try {
    set(id, { contentBase64: await base64Of(file) });
  } catch (error) {
    // Moved or changed since it was chosen, or not ours to read.
    set(id, { refusal: refusalOf(error) });
  }
}
