import { Button, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check, Copy } from 'lucide-react';
import { useAnnounce } from './Announcer';
import classes from './CopyField.module.css';

interface CopyFieldProps {
  label: string;
  value: string;
  /** "It is shown this once only." */
  description?: string;
}

/** A value to take elsewhere: a token, a calendar link. */
export function CopyField({ label, value, description }: CopyFieldProps) {
  const clipboard = useClipboard({ timeout: 3000 });
  const announce = useAnnounce();
  return (
    <div className={classes.field}>
      <TextInput
        label={label}
        description={description}
        value={value}
        readOnly
        className={classes.input}
        classNames={{ input: classes.value }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        variant="default"
        leftSection={clipboard.copied ? <Check size={18} /> : <Copy size={18} />}
        onClick={() => {
          clipboard.copy(value);
          announce(`${label} copied`);
        }}
      >
        {clipboard.copied ? 'Copied' : 'Copy'}
      </Button>
    </div>
  );
}
