import {
  DragDropContext,
  type DropResult,
  useMouseSensor,
  useTouchSensor,
} from '@hello-pangea/dnd';
import { Button, Group, Switch } from '@mantine/core';
import { Redo2, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Formation, SeatedPerson } from '@/api/generated/model';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { changedSet, moved, type Column as Place, pinnedColumn, pinnedPerson } from './arrangement';
import classes from './Board.module.css';
import { PersonCard } from './PersonCard';
import { Column, SetHead, SetMenu } from './SetColumn';
import { useBoard } from './useBoard';
import { spotWords, useLift } from './useLift';

const LEFT_OVER = 'left-over';
const AT_ONCE = 40;
// The keyboard is not the library's: it would reach only the columns beside.
const SENSORS = [useMouseSensor, useTouchSensor];

/** Proposed sets side by side, people as cards in them. */
export function Board({ formation }: { formation: Formation }) {
  const board = useBoard(formation);
  const section = useRef<HTMLElement>(null);
  const editable = formation.summary.allowedActions.includes('arrangeFormation');
  const [attention, setAttention] = useState(false);
  const [many, setMany] = useState(AT_ONCE);
  const { carried: shown, ...lift } = useLift({
    board: section,
    shown: board.shown,
    busy: board.busy,
    onMove: (person, to, index) => move(person, to, index),
  });
  const needing = shown.sets.filter((set) => set.findings.some(({ blocks }) => blocks));
  const wanted = attention && needing.length > 0 ? needing : shown.sets;
  const columns = wanted.slice(0, many);

  const place = (droppable: string): Place => (droppable === LEFT_OVER ? null : Number(droppable));
  const nameOf = (to: Place | 'new') =>
    to === 'new'
      ? 'a new set'
      : to === null
        ? 'those left over'
        : (shown.sets.find((set) => set.number === to)?.name ?? 'another set');
  const move = (person: SeatedPerson, to: Place | 'new', index?: number) =>
    board.change(
      moved(formation, person.enrolmentId, to, index),
      `${person.person.name} is now in ${nameOf(to)}.`,
    );
  const personOf = (enrolmentId: string) =>
    [...shown.leftOver, ...shown.sets.flatMap((set) => set.people)].find(
      (each) => each.enrolmentId === enrolmentId,
    );
  /** In words, where a card is dragged: said instead of what the library would say. */
  const draggedTo = (draggableId: string, to: DropResult['destination'] | undefined) => {
    const person = personOf(draggableId);
    return person && to
      ? `${person.person.name}: ${spotWords(shown, { column: place(to.droppableId), index: to.index }, person)}`
      : 'Over no column; put down here, they stay where they were.';
  };
  const dropped = ({ draggableId, source, destination }: DropResult) => {
    if (
      !destination ||
      (destination.droppableId === source.droppableId && destination.index === source.index)
    ) {
      return;
    }
    const person = personOf(draggableId);
    if (person) {
      move(person, place(destination.droppableId), destination.index);
    }
  };
  const card = (person: SeatedPerson, index: number, column: Place) => (
    <PersonCard
      key={person.enrolmentId}
      person={person}
      index={index}
      column={column}
      sets={shown.sets}
      editable={editable && !board.busy}
      lifted={lift.lifted === person.enrolmentId}
      onKeyDown={(event) => lift.press(event, person, { column, index })}
      onMove={move}
      onPin={(whom) =>
        board.change(
          pinnedPerson(formation, whom.enrolmentId, !whom.pinned),
          `${whom.person.name} is ${whom.pinned ? 'no longer pinned' : 'pinned'}.`,
        )
      }
    />
  );

  return (
    <section ref={section} aria-label="Proposed sets" className={classes.board}>
      {editable && (
        <Group gap="xs" className={classes.bar}>
          <Button
            size="sm"
            variant="default"
            leftSection={<Undo2 size={16} />}
            disabled={!board.undo || board.busy}
            onClick={() => board.undo?.()}
          >
            Undo
          </Button>
          <Button
            size="sm"
            variant="default"
            leftSection={<Redo2 size={16} />}
            disabled={!board.redo || board.busy}
            onClick={() => board.redo?.()}
          >
            Redo
          </Button>
          {needing.length > 0 && shown.sets.length > needing.length && (
            <Switch
              label={`Only the ${needing.length} that break a rule`}
              checked={attention}
              onChange={(event) => setAttention(event.currentTarget.checked)}
            />
          )}
        </Group>
      )}
      <FormError error={board.problem} />
      {shown.findings.map((finding) => (
        <InlineNotice key={finding.kind} tone={finding.blocks ? 'danger' : 'warn'}>
          {finding.words}
        </InlineNotice>
      ))}
      <DragDropContext
        enableDefaultSensors={false}
        sensors={SENSORS}
        onDragStart={({ draggableId, source }, { announce }) =>
          announce(draggedTo(draggableId, source))
        }
        onDragUpdate={({ draggableId, destination }, { announce }) =>
          announce(draggedTo(draggableId, destination))
        }
        onDragEnd={(result, { announce }) => {
          announce(draggedTo(result.draggableId, result.destination ?? result.source));
          dropped(result);
        }}
        dragHandleUsageInstructions="Press the space bar to lift somebody, the arrow keys to move them: left and right to every column, up and down within one. The space bar again puts them down, Escape leaves them where they were."
      >
        <div className={classes.columns}>
          {(shown.leftOver.length > 0 || editable) && (
            <Column
              droppable={LEFT_OVER}
              column={null}
              title="Left over"
              count={shown.leftOver.length}
              tone="leftOver"
              head={
                <p className={classes.explanation}>
                  {shown.leftOver.length > 0
                    ? 'They go on waiting if you accept.'
                    : 'Everybody has a seat.'}
                </p>
              }
            >
              {shown.leftOver.map((person, index) => card(person, index, null))}
            </Column>
          )}
          {columns.map((set) => (
            <Column
              key={set.number}
              droppable={String(set.number)}
              column={set.number}
              title={set.name}
              count={set.people.length}
              tone={set.findings.some(({ blocks }) => blocks) ? 'broken' : 'plain'}
              head={
                <SetHead
                  set={set}
                  editable={editable}
                  onTime={(weeklyTime) =>
                    board.change(
                      changedSet(formation, set.number, { weeklyTime }),
                      `${set.name} meets at another time.`,
                    )
                  }
                />
              }
              menu={
                editable && (
                  <SetMenu
                    set={set}
                    onPinAll={(pinned) =>
                      board.change(
                        pinnedColumn(formation, set.number, pinned),
                        `Everybody in ${set.name} is ${pinned ? 'pinned' : 'no longer pinned'}.`,
                      )
                    }
                    onRename={(name) =>
                      board.change(
                        changedSet(formation, set.number, { name }),
                        `The set is now called ${name}.`,
                      )
                    }
                  />
                )
              }
            >
              {set.people.map((person, index) => card(person, index, set.number))}
            </Column>
          ))}
        </div>
      </DragDropContext>
      {wanted.length > many && (
        <Button variant="default" onClick={() => setMany(many + AT_ONCE)}>
          {`Show more of the ${wanted.length} sets`}
        </Button>
      )}
    </section>
  );
}
