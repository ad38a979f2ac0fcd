import { Button, Menu, Textarea, TextInput } from '@mantine/core';
import { Library, Plus } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useAnnounce } from './Announcer';
import classes from './ClausesEditor.module.css';
import { NumberedFields, NumberedList } from './NumberedFields';

interface ClauseLike {
  title: string;
  text: string;
}

interface ClausesEditorProps {
  clauses: ClauseLike[];
  onChange: (clauses: ClauseLike[]) => void;
  /** The form's `getInputProps`; the clauses are its field `clauses`. */
  inputProps: (path: string) => object;
  /** Ground rules that can be taken over as they are, to be changed then. */
  offers?: ClauseLike[];
}

/** Clauses in their order: each can be written, moved and taken out, and new ones come to the end. */
export function ClausesEditor({ clauses, onChange, inputProps, offers = [] }: ClausesEditorProps) {
  const announce = useAnnounce();
  const root = useId();
  // The control that takes the focus once the list has been drawn again.
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current) {
      document.getElementById(next.current)?.focus();
      next.current = null;
    }
  });

  const move = (from: number, to: number, direction: 'up' | 'down') => {
    const moved = [...clauses];
    moved.splice(to, 0, ...moved.splice(from, 1));
    const atEdge = to === 0 || to === clauses.length - 1;
    next.current = atEdge ? `${root}-title-${to}` : `${root}-${direction}-${to}`;
    announce(`Moved to place ${to + 1} of ${clauses.length}`);
    onChange(moved);
  };

  const remove = (at: number) => {
    next.current = clauses.length > 1 ? `${root}-title-${Math.max(0, at - 1)}` : `${root}-add`;
    announce('Clause taken out');
    onChange(clauses.filter((_, other) => other !== at));
  };

  const add = (clause: ClauseLike = { title: '', text: '' }) => {
    next.current = `${root}-title-${clauses.length}`;
    onChange([...clauses, { title: clause.title, text: clause.text }]);
  };

  const open = offers.filter(({ title }) => clauses.every((clause) => clause.title !== title));

  // A clause is known by its place alone; its fields hold nothing of their own.
  const places = clauses.map((clause, at) => ({ clause, at }));
  return (
    <div>
      <NumberedList>
        {places.map(({ clause, at }) => (
          <NumberedFields
            key={at}
            what="clause"
            at={at}
            of={clauses.length}
            named={clause.title}
            root={root}
            onMove={(to, direction) => move(at, to, direction)}
            onRemove={() => remove(at)}
          >
            <TextInput
              id={`${root}-title-${at}`}
              label="Title"
              maxLength={200}
              {...inputProps(`clauses.${at}.title`)}
            />
            <Textarea
              label="What we agree"
              autosize
              minRows={2}
              maxLength={4000}
              {...inputProps(`clauses.${at}.text`)}
            />
          </NumberedFields>
        ))}
      </NumberedList>
      <div className={classes.adding}>
        <Button
          id={`${root}-add`}
          variant="default"
          leftSection={<Plus size={18} />}
          onClick={() => add()}
        >
          Add a clause
        </Button>
        {open.length > 0 && (
          <Menu position="bottom-start" width={280} shadow="md" radius="md" returnFocus={false}>
            <Menu.Target>
              <Button variant="subtle" leftSection={<Library size={18} />}>
                Take one from the library
              </Button>
            </Menu.Target>
            <Menu.Dropdown className={classes.offers}>
              {open.map((offer) => (
                <Menu.Item key={offer.title} onClick={() => add(offer)}>
                  {offer.title}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </div>
  );
}
