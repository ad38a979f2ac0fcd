import { Button, Modal, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { DialogButtons } from '@/ui/DialogButtons';

interface NameDialogProps {
  name: string;
  onName: (name: string) => void;
  /** Gets what opens the dialog. */
  children: (open: () => void) => ReactNode;
}

/** Gives a proposed set another name. */
export function NameDialog({ name, onName, children }: NameDialogProps) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      {children(() => setValue(name))}
      <Modal opened={value !== null} onClose={() => setValue(null)} title={`Rename ${name}`}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (value?.trim()) {
              onName(value.trim());
              setValue(null);
            }
          }}
        >
          <TextInput
            label="Name"
            data-autofocus
            maxLength={200}
            value={value ?? ''}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
          <DialogButtons mt="lg">
            <Button variant="default" onClick={() => setValue(null)}>
              Not now
            </Button>
            <Button type="submit" disabled={!value?.trim()}>
              Rename
            </Button>
          </DialogButtons>
        </form>
      </Modal>
    </>
  );
}
