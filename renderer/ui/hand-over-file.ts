/** Gives a file to the system as a download: it knows where to keep it and how to open it. */
export function handOverFile(name: string, content: BlobPart, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then, whatever its size.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
