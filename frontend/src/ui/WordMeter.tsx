import classes from './WordMeter.module.css';

export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
}

interface WordMeterProps {
  text: string;
  /** How many words are enough. Going over is told, never forbidden. */
  limit: number;
  /** What to do about too many words: "The room will hear about five minutes of it." */
  advice?: string;
  /** For the field's `aria-describedby`. */
  id?: string;
}

export function WordMeter({ text, limit, advice, id }: WordMeterProps) {
  const words = countWords(text);
  const over = words - limit;
  return (
    <div className={classes.meter} data-over={over > 0}>
      <div className={classes.bar} aria-hidden="true">
        <span
          className={classes.fill}
          style={{ width: `${Math.min(100, (100 * words) / limit)}%` }}
        />
      </div>
      <p id={id} className={classes.words}>
        {over > 0
          ? `${words} words: ${over} more than ${limit}.${advice ? ` ${advice}` : ''}`
          : `${words} of ${limit} words`}
      </p>
    </div>
  );
}
