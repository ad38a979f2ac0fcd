import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { LearningSet } from '@/api/generated/model';
import { paths } from '@/paths';
import { Card } from '@/ui/Section';
import { StateBadge } from '@/ui/StateBadge';
import { listOf } from '@/words';
import { isOver } from './keeping';
import classes from './Sets.module.css';

interface ContractCardProps {
  set: LearningSet;
  viewerId: string | undefined;
}

/** What the set agreed on, and who has still to sign it. In a set that is over nobody has. */
export function ContractCard({ set, viewerId }: ContractCardProps) {
  const unsigned = isOver(set)
    ? []
    : set.members.filter((member) => !member.offered && !member.signed);
  const missing = unsigned.map(({ person }) => person.name);
  const mySignature = unsigned.some(({ person }) => person.id === viewerId);
  return (
    <Card
      title="Contract"
      level={2}
      footer={
        <Button
          component={Link}
          to={paths.contract({ setId: set.id })}
          variant={mySignature ? 'light' : 'default'}
        >
          {mySignature ? 'Read and sign' : 'Read the contract'}
        </Button>
      }
    >
      {set.contractSigned ? (
        <StateBadge tone="good">Signed by everybody</StateBadge>
      ) : (
        !isOver(set) && <StateBadge tone="waiting">Not signed by everybody</StateBadge>
      )}
      {missing.length > 0 && (
        <p
          className={classes.quiet}
        >{`${listOf(missing)} ${missing.length === 1 ? 'has' : 'have'} still to sign.`}</p>
      )}
    </Card>
  );
}
