import classes from './PhaseBar.module.css';

export interface PhaseBarSegment {
  id: string;
  label: string;
  minutes: number;
  /** Whose turn the phase belongs to, where a session has several. */
  group?: string;
  state: 'done' | 'current' | 'coming';
}

interface PhaseBarProps {
  label: string;
  segments: PhaseBarSegment[];
  /** Only the bar, where the phases are named elsewhere on the page. */
  bare?: boolean;
}

/** An hour as a strip: each phase as wide as it is long, with a list of the phases below. */
export function PhaseBar({ label, segments, bare = false }: PhaseBarProps) {
  return (
    <div className={classes.phases}>
      <div
        className={classes.bar}
        data-planned={segments.every(({ state }) => state === 'coming')}
        aria-hidden="true"
      >
        {segments.map((segment) => (
          <span
            key={segment.id}
            className={classes.segment}
            data-state={segment.state}
            style={{ flexGrow: segment.minutes }}
          />
        ))}
      </div>
      {!bare && (
        <ol className={classes.list} aria-label={label}>
          {segments.map((segment) => (
            <li
              key={segment.id}
              className={classes.phase}
              data-state={segment.state}
              aria-current={segment.state === 'current' ? 'step' : undefined}
            >
              <span className={classes.minutes}>
                {segment.minutes}
                <span aria-hidden="true">′</span>
                <span className="visually-hidden"> minutes: </span>
              </span>
              <span className={classes.name}>
                {segment.label}
                {segment.group && <span className={classes.group}>{segment.group}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
