import { ORPCError } from '@orpc/client';

/** A file as it travels to the workbench. Refused: `file-unreadable`. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.onerror = () => {
      const params = { file: file.name, reason: reader.error?.message ?? '' };
      reject(new ORPCError('REFUSED', { data: { code: 'file-unreadable', params } }));
    };
    reader.readAsDataURL(file);
  });
}
