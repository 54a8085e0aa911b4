const keptMax = 20_000;

/** Reads each text once: the cells of a column are the same few days, kinds and names over and over. */
export function oncePerText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    if (known.size >= keptMax) known.clear();
    known.set(text, made);
    return made;
  };
}
