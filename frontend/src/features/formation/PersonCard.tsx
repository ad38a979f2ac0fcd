import { Draggable } from '@hello-pangea/dnd';
import { ActionIcon, Menu } from '@mantine/core';
import { ArrowRightLeft, GripVertical, Pin, PinOff } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { SeatedPerson, SetProposal } from '@/api/generated/model';
import { count, experienceWords } from '@/placeWords';
import type { Column } from './arrangement';
import classes from './Board.module.css';

interface PersonCardProps {
  person: SeatedPerson;
  index: number;
  column: Column;
  sets: SetProposal[];
  editable: boolean;
  /** They are being moved by the keyboard. */
  lifted: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onMove: (person: SeatedPerson, to: Column | 'new') => void;
  onPin: (person: SeatedPerson) => void;
}

/** One person on the board: moved by dragging, with the space bar and the arrow keys, or by the menu. */
export function PersonCard(props: PersonCardProps) {
  const { person, index, column, sets, editable, lifted, onMove, onPin } = props;
  const { name } = person.person;
  return (
    <Draggable draggableId={person.enrolmentId} index={index} isDragDisabled={!editable}>
      {(card, { isDragging }) => (
        <li
          ref={card.innerRef}
          {...card.draggableProps}
          className={classes.person}
          data-dragging={isDragging || lifted || undefined}
          data-pinned={person.pinned || undefined}
        >
          <div
            {...(editable ? { ...card.dragHandleProps, onKeyDown: props.onKeyDown } : {})}
            data-handle={person.enrolmentId}
            className={classes.handle}
          >
            {editable && <GripVertical size={16} aria-hidden className={classes.grip} />}
            <span className={classes.personWords}>
              <strong>
                {editable && <span className="visually-hidden">Move </span>}
                {name}
              </strong>
              <span>{person.organisation}</span>
              <span>{experienceWords[person.experienceLevel]}</span>
              {!person.timesKnown && <span>Did not say when</span>}
              {person.declined && column !== null && <span>Declined the set proposed before</span>}
            </span>
          </div>
          {editable && (
            <div className={classes.personActions}>
              <ActionIcon
                size="md"
                aria-label={person.pinned ? `Unpin ${name}` : `Pin ${name} here`}
                aria-pressed={person.pinned}
                onClick={() => onPin(person)}
              >
                {person.pinned ? <Pin size={16} fill="currentColor" /> : <PinOff size={16} />}
              </ActionIcon>
              <Menu position="bottom-end" withinPortal>
                <Menu.Target>
                  <ActionIcon size="md" aria-label={`Move ${name} to another set`}>
                    <ArrowRightLeft size={16} />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown className={classes.menu}>
                  {sets
                    .filter((set) => set.number !== column)
                    .map((set) => (
                      <Menu.Item key={set.number} onClick={() => onMove(person, set.number)}>
                        {`${set.name}, ${count(set.people.length, 'person', 'people')}`}
                      </Menu.Item>
                    ))}
                  <Menu.Item onClick={() => onMove(person, 'new')}>A new set</Menu.Item>
                  {column !== null && (
                    <Menu.Item onClick={() => onMove(person, null)}>Left over</Menu.Item>
                  )}
                </Menu.Dropdown>
              </Menu>
            </div>
          )}
          {person.why && <p className={classes.why}>{person.why}</p>}
          {lifted && (
            // Read out when somebody is lifted.
            <p className={`${classes.why} ${classes.keys}`} aria-hidden="true">
              The arrows carry, the space bar puts down, Escape puts back.
            </p>
          )}
        </li>
      )}
    </Draggable>
  );
}
