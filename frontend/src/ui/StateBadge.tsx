import {
  Circle,
  CircleCheck,
  CircleDot,
  CircleSlash,
  Clock,
  type LucideIcon,
  TriangleAlert,
} from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './StateBadge.module.css';

/** What a state means to somebody: each has its own sign, so that nobody has to tell colours apart. */
const SIGNS = {
  quiet: Circle,
  waiting: Clock,
  active: CircleDot,
  good: CircleCheck,
  attention: TriangleAlert,
  ended: CircleSlash,
} satisfies Record<string, LucideIcon>;

export type StateTone = keyof typeof SIGNS;

interface StateBadgeProps {
  tone: StateTone;
  /** The state in words, such as "Waiting, 3rd in line". */
  children: ReactNode;
}

export function StateBadge({ tone, children }: StateBadgeProps) {
  const Sign = SIGNS[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Sign size={15} strokeWidth={2.25} aria-hidden className={classes.sign} />
      {children}
    </span>
  );
}
