import { Button, Checkbox, Modal } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { Keyboard } from 'lucide-react';
import { useEffect } from 'react';
import classes from './RoomBar.module.css';
import { useSoundWanted } from './useWarningSound';

const KEYS: [key: string, deed: string][] = [
  ['q', 'Write a question'],
  ['p', 'Pass'],
  ['h', 'Raise your hand, or lower it'],
  ['t', 'Think: everybody keeps silence, until you press it again'],
  ['a', 'Answered, for the presenter'],
  ['k', 'Park the question, for the presenter'],
  ['n', 'Write a private note'],
  ['s', 'Stop the session for everybody'],
  ['?', 'Show these keys'],
];

/** Whether the key was meant for a field. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** Does what the thing on the page does that says it is for this key (`aria-keyshortcuts`). */
function press(key: string): boolean {
  const thing = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`);
  if (!thing || thing.matches(':disabled')) {
    return false;
  }
  if (thing instanceof HTMLTextAreaElement || thing.tagName === 'SUMMARY') {
    thing.focus();
  }
  if (!(thing instanceof HTMLTextAreaElement)) {
    thing.click();
  }
  return true;
}

/** The room by keyboard: the keys, a page about them, and a way to do without. */
export function Keys() {
  const [opened, { open, close }] = useDisclosure(false);
  const [on, setOn] = useLocalStorage({
    key: 'setwise-room-keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  const [sound, setSound] = useSoundWanted();

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const combined = event.ctrlKey || event.metaKey || event.altKey;
      const inDialog = document.querySelector('[role="dialog"]') !== null;
      if (combined || inDialog || event.defaultPrevented || isTyping(event.target)) {
        return;
      }
      if (event.key === '?') {
        open();
      } else if (!on || event.key.length !== 1 || !press(event.key.toLowerCase())) {
        return;
      }
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on, open]);

  return (
    <>
      <Button
        variant="subtle"
        size="sm"
        onClick={open}
        leftSection={<Keyboard size={18} aria-hidden />}
        classNames={{ label: classes.wayLabel, section: classes.waySign }}
        aria-label="Keys and sound"
      >
        Keys
      </Button>
      <Modal opened={opened} onClose={close} title="Keys and sound">
        <dl className={classes.keys}>
          {KEYS.map(([key, deed]) => (
            <div key={key} className={classes.key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{deed}</dd>
            </div>
          ))}
        </dl>
        <p className={classes.note}>
          They work while you are not writing. Ctrl and Enter send a question.
        </p>
        <Checkbox
          label="Use these keys"
          checked={on}
          onChange={(event) => setOn(event.currentTarget.checked)}
          mb="sm"
        />
        <Checkbox
          label="Let me hear when time runs short"
          checked={sound}
          onChange={(event) => setSound(event.currentTarget.checked)}
        />
      </Modal>
    </>
  );
}
