import { Button, Input } from '@mantine/core';
import { type ReactNode, useId, useRef } from 'react';
import classes from './ScaleField.module.css';

interface ScaleFieldProps {
  label: string;
  description?: ReactNode;
  /** What the two ends mean. */
  ends: [least: string, most: string];
  /** The greatest number. */
  upTo?: 5 | 10;
  value: number | null;
  onChange: (value: number) => void;
  /** Takes the choice back, where none is an answer too. */
  onClear?: () => void;
  error?: ReactNode;
  /** The path of the field in its form, by which the form puts the focus here when there is an error. */
  'data-path'?: string;
}

/** A number from 1 to 10, or to 5: a group of radio buttons that look like a scale. */
export function ScaleField({
  label,
  description,
  ends,
  upTo = 10,
  value,
  onChange,
  onClear,
  error,
  'data-path': path,
}: ScaleFieldProps) {
  const name = useId();
  const first = useRef<HTMLInputElement>(null);
  const described = [description && 'description', 'ends', error && 'error']
    .filter(Boolean)
    .map((part) => `${name}-${part}`);
  return (
    <fieldset className={classes.scale} data-up-to={upTo} aria-describedby={described.join(' ')}>
      <legend className={classes.label}>{label}</legend>
      {description && (
        <p id={`${name}-description`} className={classes.description}>
          {description}
        </p>
      )}
      <div className={classes.numbers}>
        {Array.from({ length: upTo }, (_, at) => at + 1).map((number) => (
          <label key={number} className={classes.number}>
            <input
              ref={number === 1 ? first : undefined}
              type="radio"
              // A group of radio buttons is entered where one is chosen, or at its first.
              data-path={number === (value ?? 1) ? path : undefined}
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
        <span>{`${upTo}: ${ends[1]}`}</span>
      </p>
      {onClear && value !== null && (
        <Button
          size="compact-sm"
          variant="subtle"
          mt={4}
          onClick={() => {
            onClear();
            // The button goes with the choice; whoever pressed it stays at the question.
            first.current?.focus();
          }}
        >
          Leave it out
        </Button>
      )}
      {error && (
        <Input.Error id={`${name}-error`} role="alert">
          {error}
        </Input.Error>
      )}
    </fieldset>
  );
}
