import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { LearningSet } from '@/api/generated/model';
import { paths } from '@/paths';
import { Card } from '@/ui/Section';
import { StateBadge } from '@/ui/StateBadge';
import { listOf } from '@/words';
import classes from './Sets.module.css';

interface ContractCardProps {
  set: LearningSet;
  viewerId: string | undefined;
}

export function ContractCard({ set, viewerId }: ContractCardProps) {
  const missing = set.members
    .filter((member) => !member.offered && !member.signed)
    .map(({ person }) => person.name);
  const mySignature = set.members.some(
    (member) => member.person.id === viewerId && !member.offered && !member.signed,
  );
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
        <StateBadge tone="waiting">Not signed by everybody</StateBadge>
      )}
      {missing.length > 0 && (
        <p
          className={classes.quiet}
        >{`${listOf(missing)} ${missing.length === 1 ? 'has' : 'have'} still to sign.`}</p>
      )}
    </Card>
  );
}
