import classes from './Counts.module.css';

interface CountsProps {
  label: string;
  /** `number` may be a share, such as "4 of 7". */
  counts: { number: string | number; words: string }[];
}

/** A few figures side by side. */
export function Counts({ label, counts }: CountsProps) {
  return (
    <ul className={classes.counts} aria-label={label}>
      {counts.map(({ number, words }) => (
        <li key={words}>
          <strong>{number}</strong> <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
