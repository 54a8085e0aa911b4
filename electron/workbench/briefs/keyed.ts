/** Items with a key for React: a brief is drawn once and nothing in it ever moves, so its place is all that an item is. */
export function keyed<T>(items: readonly T[]): readonly { readonly key: string; readonly item: T }[] {
  return items.map((item, at) => ({ key: String(at), item }));
}
