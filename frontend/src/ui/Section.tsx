import { type ReactNode, useId } from 'react';
import classes from './Section.module.css';

interface SectionProps {
  title: string;
  lead?: ReactNode;
  /** A link or button at the title's side. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a heading of its own, straight on the paper. */
export function Section({ title, lead, action, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.heading}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {action}
      </div>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
}

interface CardProps {
  /** A heading inside the card; give its level where it is not 3. */
  title?: ReactNode;
  level?: 2 | 3 | 4;
  /** The card that matters now stands out; there is at most one on a page. */
  tone?: 'plain' | 'featured';
  /** Buttons at the foot. */
  footer?: ReactNode;
  children?: ReactNode;
}

/** A thing on the paper: one set, one session, one action. */
export function Card({ title, level = 3, tone = 'plain', footer, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className={classes.card} data-tone={tone}>
      {title && <Heading className={classes.cardTitle}>{title}</Heading>}
      {children}
      {footer && <div className={classes.footer}>{footer}</div>}
    </article>
  );
}

/** Cards side by side where there is room: as many columns of at least `least` as fit. */
export function CardGrid({ least = '18rem', children }: { least?: string; children: ReactNode }) {
  return (
    <div
      className={classes.grid}
      style={{ gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${least}), 1fr))` }}
    >
      {children}
    </div>
  );
}
