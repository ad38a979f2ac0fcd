import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useGetContract } from '@/api/generated/contract/contract';
import { paths } from '@/paths';
import { ErrorState } from '@/ui/ErrorState';
import { InlineNotice } from '@/ui/InlineNotice';
import { LoadingState } from '@/ui/LoadingState';
import { PlainText } from '@/ui/PlainText';
import { firstName, listOf } from '@/words';
import { useRoomView } from '../roomContext';
import classes from './stages.module.css';

/** The contract to read out together. It is changed and signed on its own page. */
export function ContractStage() {
  const { room } = useRoomView();
  const setId = room.session.set.id;
  const contract = useGetContract(setId);
  if (contract.isPending) {
    return <LoadingState what="your contract" />;
  }
  if (contract.isError) {
    return <ErrorState error={contract.error} onRetry={() => contract.refetch()} />;
  }
  const { clauses, missing, allSigned, allowedActions } = contract.data;
  const maySign = allowedActions.includes('signContract');
  return (
    <>
      <InlineNotice
        tone={allSigned ? 'good' : 'info'}
        title={
          allSigned
            ? 'Everybody has signed'
            : `Still to sign: ${listOf(missing.map((one) => firstName(one)))}`
        }
      />
      <ol className={classes.clauses}>
        {clauses.map(({ title, text }) => (
          <li key={title}>
            <h2 className={classes.clauseTitle}>{title}</h2>
            <PlainText text={text} />
          </li>
        ))}
      </ol>
      <Button
        component={Link}
        to={paths.contract({ setId })}
        variant={maySign ? 'filled' : 'default'}
      >
        {maySign ? 'Read and sign the contract' : 'Open the contract'}
      </Button>
    </>
  );
}
