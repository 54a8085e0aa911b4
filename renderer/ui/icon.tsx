import {
  Archive,
  BookmarkCheck,
  ChevronsUpDown,
  Clock,
  Command,
  Copy,
  Download,
  ExternalLink,
  Eye,
  EyeOff,
  File,
  GripVertical,
  History,
  Languages,
  Link,
  type LucideIcon,
  Pencil,
  Printer,
  Quote,
  RotateCcw,
  Star,
  SunMoon,
  Tag,
  Trash2,
  Upload,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { type DrawnIcon, iconPaths } from './icon-paths.ts';

const borrowed = {
  trash: Trash2,
  edit: Pencil,
  drag: GripVertical,
  file: File,
  download: Download,
  upload: Upload,
  link: Link,
  clock: Clock,
  tag: Tag,
  evidence: BookmarkCheck,
  copy: Copy,
  print: Printer,
  eye: Eye,
  'eye-off': EyeOff,
  star: Star,
  command: Command,
  theme: SunMoon,
  language: Languages,
  archive: Archive,
  restore: RotateCcw,
  history: History,
  external: ExternalLink,
  quote: Quote,
  sort: ChevronsUpDown,
} as const satisfies Record<string, LucideIcon>;

/** Other names for the same shapes, so that a screen says what it means. */
const aliases = { calendar: 'today', person: 'clients' } as const satisfies Record<
  string,
  keyof typeof iconPaths
>;

/** Every icon of the interface. The six kinds of interaction carry their own names (`InteractionKind`). */
export type IconName = keyof typeof iconPaths | keyof typeof borrowed | keyof typeof aliases;

export interface IconProps {
  readonly name: IconName;
  /** CSS px, both sides. */
  readonly size?: number | undefined;
  /** What a screen reader says; without it the icon is decoration. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

/** A line icon with a stroke of 1.3 CSS px at every size. */
export function Icon({ name, size = 16, label, className }: IconProps): ReactNode {
  const role = label === undefined ? undefined : 'img';
  const isHidden = label === undefined ? true : undefined;
  if (name in borrowed) {
    const Borrowed = borrowed[name as keyof typeof borrowed];
    return (
      <Borrowed
        role={role}
        aria-label={label}
        aria-hidden={isHidden}
        className={classNames('ic', className)}
        size={size}
        strokeWidth={1.3}
        absoluteStrokeWidth
      />
    );
  }
  const key = name in aliases ? aliases[name as keyof typeof aliases] : (name as keyof typeof iconPaths);
  const drawn: DrawnIcon = iconPaths[key];
  return (
    <svg
      role={role}
      aria-label={label}
      aria-hidden={isHidden}
      className={classNames('ic', className)}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      strokeWidth={(1.3 * 16) / Math.max(size, 14)}
    >
      {drawn.circles?.map(([cx, cy, r]) => (
        <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={r} />
      ))}
      {drawn.rects?.map(([x, y, width, height]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} rx={1} />
      ))}
      {drawn.path === undefined ? null : <path d={drawn.path} />}
    </svg>
  );
}
