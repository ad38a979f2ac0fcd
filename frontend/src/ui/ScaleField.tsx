import { Button } from '@mantine/core';
import { useId } from 'react';
import classes from './ScaleField.module.css';

const STEPS = [1, 2, 3, 4, 5];

interface ScaleFieldProps {
  question: string;
  /** Null while nothing is chosen. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** What 1 and 5 mean. */
  least: string;
  most: string;
}

/** A figure from 1 to 5, chosen with one press; what was chosen can be taken back. */
export function ScaleField({ question, value, onChange, least, most }: ScaleFieldProps) {
  const name = useId();
  return (
    <fieldset className={classes.scale}>
      <legend className={classes.question}>{question}</legend>
      <div className={classes.row}>
        {STEPS.map((step) => (
          <label key={step} className={classes.step}>
            <input
              type="radio"
              name={name}
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
              aria-label={step === 1 ? `1, ${least}` : step === 5 ? `5, ${most}` : `${step}`}
            />
            <span aria-hidden>{step}</span>
          </label>
        ))}
      </div>
      <div className={classes.ends} aria-hidden>
        <span>{least}</span>
        <span>{most}</span>
      </div>
      {value !== null && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes.clear}
          onClick={() => onChange(null)}
        >
          Leave it out
        </Button>
      )}
    </fieldset>
  );
}
