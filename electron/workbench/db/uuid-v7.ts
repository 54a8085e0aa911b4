import { randomBytes } from 'node:crypto';

/**
 * A source of UUIDv7 text whose ids sort in the order in which they were made, also within one millisecond: the 12 bits
 * after the time count up.
 */
export function createIdSource(): (nowMs: number) => string {
  let atMs = 0;
  let counter = 0;
  return (nowMs) => {
    if (nowMs > atMs) {
      atMs = nowMs;
      counter = randomBytes(2).readUInt16BE() & 0x3ff;
    } else if (++counter > 0xfff) {
      atMs += 1;
      counter = 0;
    }
    const time = atMs.toString(16).padStart(12, '0');
    const random = randomBytes(8);
    random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
    const tail = random.toString('hex');
    const count = counter.toString(16).padStart(3, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
}
