import type { ReactNode } from 'react';

export interface HatchingProps {
  readonly id: string;
  /** Units between two lines; smaller is darker. */
  readonly gap: number;
}

/** Oblique lines for an area on paper: black only, told apart by how close they stand. */
export function Hatching({ id, gap }: HatchingProps): ReactNode {
  return (
    <pattern id={id} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d={`M0 0V${gap}`} stroke="#000" strokeWidth={1} />
    </pattern>
  );
}
