/** Hands a file to the browser, which saves it where its user wants. */
export function handToBrowser(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by the next turn; the bytes need not stay.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
