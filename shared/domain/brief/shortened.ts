/** The text on one line, cut at a word so that it holds at most `maxChars` characters, the ellipsis included. */
export function shortened(text: string, maxChars: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const chars = [...line];
  if (chars.length <= maxChars) return line;
  const room = chars.slice(0, Math.max(1, maxChars - 1)).join('');
  const lastSpace = room.lastIndexOf(' ');
  // A single word longer than the room is cut inside: there is no better place.
  const kept = lastSpace > room.length * 0.5 ? room.slice(0, lastSpace) : room;
  return `${kept.replace(/[\s.,;:!?–-]+$/u, '')}…`;
}
