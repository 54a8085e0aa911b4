import type { DragEvent } from 'react';

/** For a page with a place for files: takes what is dropped beside it, which a browser would open in the page's stead. */
export function dropBeside(onFiles: (files: File[]) => void) {
  return {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      if (event.defaultPrevented || event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      onFiles([...event.dataTransfer.files]);
    },
  };
}
