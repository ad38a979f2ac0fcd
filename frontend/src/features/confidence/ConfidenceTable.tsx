import { Table } from '@mantine/core';
import { Link } from 'react-router';
import type { ConfidenceSession, SetConfidence } from '@/api/generated/model';
import { paths } from '@/paths';
import { dayOf } from '@/ui/time';
import { sessionKindWords } from '@/words';
import classes from './Confidence.module.css';
import { namesOf } from './names';

/** The same as the chart, in words and numbers. */
export function ConfidenceTable({ confidence }: { confidence: SetConfidence }) {
  const { sessions, others } = confidence;
  const names = namesOf(others.map(({ person }) => person));
  const mine = sessions.some((session) => session.mine);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is out of sight in a wide set is reached by the keyboard too
    <section className={classes.table} aria-label="Confidence in numbers" tabIndex={0}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Session</Table.Th>
            {mine && <Table.Th scope="col">You</Table.Th>}
            {others.map(({ person }, at) => (
              <Table.Th key={person.id} scope="col">
                {names[at]}
              </Table.Th>
            ))}
            <Table.Th scope="col">Your set</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sessions.map((session) => (
            <Table.Tr key={session.sessionId}>
              <Table.Th scope="row">
                <Link to={paths.session({ sessionId: session.sessionId })}>
                  {`${session.number}. ${sessionKindWords[session.kind]}`}
                </Link>
                <span className={classes.day}>{dayOf(session.startsAt)}</span>
              </Table.Th>
              {mine && <Table.Td className={classes.value}>{answerOf(session)}</Table.Td>}
              {others.map(({ person, points }) => (
                <Table.Td key={person.id} className={classes.value}>
                  {points.find(({ sessionId }) => sessionId === session.sessionId)?.value ?? '–'}
                </Table.Td>
              ))}
              <Table.Td className={classes.value}>
                {session.range ? `${session.range.low} to ${session.range.high}` : '–'}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function answerOf({ mine }: ConfidenceSession): string {
  return mine ? (mine.value ? String(mine.value) : 'passed') : '–';
}
