/**
 * A name as it is compared: without case, accents or doubled spaces, so that «Caffè  Zefirino» and «caffe zefirino»
 * are one. Also good for finding words in a text.
 */
export function nameKey(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
