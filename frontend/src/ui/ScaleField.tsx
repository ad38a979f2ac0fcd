import { Input } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './ScaleField.module.css';

interface ScaleFieldProps {
  label: string;
  description?: ReactNode;
  /** What the two ends mean. */
  ends: [least: string, most: string];
  value: number | null;
  onChange: (value: number) => void;
  error?: ReactNode;
}

const NUMBERS = Array.from({ length: 10 }, (_, at) => at + 1);

/** A number from 1 to 10: a group of radio buttons that look like a scale. */
export function ScaleField({ label, description, ends, value, onChange, error }: ScaleFieldProps) {
  const name = useId();
  return (
    <fieldset className={classes.scale} aria-describedby={`${name}-ends`}>
      <legend className={classes.label}>{label}</legend>
      {description && <p className={classes.description}>{description}</p>}
      <div className={classes.numbers}>
        {NUMBERS.map((number) => (
          <label key={number} className={classes.number}>
            <input
              type="radio"
              name={name}
              value={number}
              checked={value === number}
              onChange={() => onChange(number)}
              className={classes.input}
            />
            <span className={classes.face}>{number}</span>
          </label>
        ))}
      </div>
      <p id={`${name}-ends`} className={classes.ends}>
        <span>{`1: ${ends[0]}`}</span>
        <span>{`10: ${ends[1]}`}</span>
      </p>
      {error && <Input.Error role="alert">{error}</Input.Error>}
    </fieldset>
  );
}
