/**
 * Leaves out the properties that are undefined, so that an optional prop of ours can be passed on to a component
 * whose types (exactOptionalPropertyTypes) allow absence but not `undefined`.
 */
export function given<T extends object>(props: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
