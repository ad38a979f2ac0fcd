import { Droppable } from '@hello-pangea/dnd';
import { ActionIcon, Menu, Select } from '@mantine/core';
import { EllipsisVertical, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { SetProposal, WeeklyTime } from '@/api/generated/model';
import { dayName, hourName } from '@/ui/week';
import type { Column as Place } from './arrangement';
import classes from './Board.module.css';
import { NameDialog } from './NameDialog';

interface ColumnProps {
  droppable: string;
  /** The number of the set, or null for those left over. */
  column: Place;
  title: string;
  count: number;
  tone: 'plain' | 'broken' | 'leftOver';
  /** Stands between the title and the people. */
  head?: ReactNode;
  menu?: ReactNode;
  children: ReactNode;
}

/** A column of the board: a set, or those left over. */
export function Column({
  droppable,
  column,
  title,
  count,
  tone,
  head,
  menu,
  children,
}: ColumnProps) {
  const id = useId();
  return (
    <section
      className={classes.column}
      data-tone={tone}
      data-column={column ?? ''}
      aria-labelledby={id}
    >
      <div className={classes.columnHead}>
        <h2 id={id} className={classes.columnTitle}>
          {title} <span className={classes.number}>{count}</span>
        </h2>
        {menu}
      </div>
      {head}
      <Droppable droppableId={droppable}>
        {(list, { isDraggingOver }) => (
          <ul
            ref={list.innerRef}
            {...list.droppableProps}
            className={classes.people}
            data-over={isDraggingOver || undefined}
            aria-label={`People in ${title}`}
          >
            {children}
            {list.placeholder}
          </ul>
        )}
      </Droppable>
    </section>
  );
}

/** What there is to say of a set: why it is as it is, and which rules it breaks, in words. */
export function SetHead({
  set,
  editable,
  onTime,
}: {
  set: SetProposal;
  editable: boolean;
  onTime: (time: WeeklyTime) => void;
}) {
  const blocking = set.findings.filter(({ blocks }) => blocks);
  const rest = set.findings.filter(({ blocks }) => !blocks);
  const value = set.weeklyTime ? `${set.weeklyTime.day} ${set.weeklyTime.hour}` : null;
  return (
    <div className={classes.setWords}>
      {set.explanation && <p className={classes.explanation}>{set.explanation}</p>}
      {editable && set.times.length > 1 && (
        <Select
          size="sm"
          aria-label={`When ${set.name} meets`}
          data={set.times.map(({ day, hour }) => ({
            value: `${day} ${hour}`,
            label: `${dayName(day)}s at ${hourName(hour)}`,
          }))}
          value={value}
          allowDeselect={false}
          onChange={(chosen) => {
            const time = set.times.find(({ day, hour }) => `${day} ${hour}` === chosen);
            if (time) {
              onTime(time);
            }
          }}
        />
      )}
      {blocking.length > 0 && (
        <ul className={classes.broken}>
          {blocking.map((finding) => (
            <li key={finding.kind}>
              <TriangleAlert size={16} aria-hidden />
              <span>
                {finding.words}
                {finding.rule && ` (rule ${finding.rule})`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <details className={classes.costs}>
          <summary>{set.points > 0 ? `Costs ${set.points}` : 'A remark'}</summary>
          <ul>
            {rest.map((finding) => (
              <li key={finding.kind}>
                {finding.words}
                {finding.points > 0 && ` ${finding.points}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

export function SetMenu({
  set,
  onPinAll,
  onRename,
}: {
  set: SetProposal;
  onPinAll: (pinned: boolean) => void;
  onRename: (name: string) => void;
}) {
  const allPinned = set.people.every(({ pinned }) => pinned);
  return (
    <NameDialog name={set.name} onName={onRename}>
      {(rename) => (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon size="md" aria-label={`More for ${set.name}`}>
              <EllipsisVertical size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onPinAll(!allPinned)}>
              {allPinned ? 'Unpin everybody' : 'Pin the whole set'}
            </Menu.Item>
            <Menu.Item onClick={rename}>Rename</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </NameDialog>
  );
}
