import { Button } from '@mantine/core';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import {
  signContract,
  useGetContract,
  useListContractVersions,
} from '@/api/generated/contract/contract';
import type { Contract } from '@/api/generated/model';
import { useGetSet } from '@/api/generated/set/set';
import { WHOLE_PAGE } from '@/api/pages';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { Card } from '@/ui/Section';
import { StateBadge } from '@/ui/StateBadge';
import { dayOf } from '@/ui/time';
import { listOf } from '@/words';
import classes from './Contract.module.css';
import { ContractDocument } from './ContractDocument';

/** What the members of a set agreed on, to read and to sign. */
export function ContractPage() {
  const { setId = '' } = useParams();
  const contract = useGetContract(setId);
  return (
    <Loaded query={contract} what="the contract" shape="page">
      {(data) => <ContractView current={data} />}
    </Loaded>
  );
}

function ContractView({ current }: { current: Contract }) {
  const { setId } = current;
  const set = useGetSet(setId);
  const versions = useListContractVersions(setId, { limit: WHOLE_PAGE });
  const [search] = useSearchParams();
  const wanted = Number(search.get('number') ?? current.number);
  const shown = versions.data?.items.find(({ number }) => number === wanted) ?? current;
  const earlier = (versions.data?.items ?? [])
    .filter(({ number }) => number !== current.number)
    .sort((one, other) => other.number - one.number);
  const name = set.data?.name;

  return (
    <>
      <PageHeader
        title={name ? `The contract of ${name}` : 'The contract'}
        eyebrow={
          <Link to={paths.set({ setId })} className={classes.up}>
            {name ?? 'The set'}
          </Link>
        }
        meta={
          <>
            {shown.number !== current.number ? (
              <StateBadge tone="ended">No longer holds</StateBadge>
            ) : current.allSigned ? (
              <StateBadge tone="good">Signed by everybody</StateBadge>
            ) : (
              <StateBadge tone="waiting">Not signed by everybody</StateBadge>
            )}
            <span>
              {`Number ${shown.number}, ${dayOf(shown.createdAt)}${shown.createdBy ? `, by ${shown.createdBy.name}` : ''}`}
            </span>
          </>
        }
      />
      <div className={classes.columns}>
        <div className={classes.side}>
          <Signing contract={current} />
          {earlier.length > 0 && (
            <Card title="Earlier versions" level={2}>
              <ul className={classes.versions}>
                {earlier.map((version) => (
                  <li key={version.number}>
                    <Link
                      to={`${paths.contract({ setId })}?number=${version.number}`}
                      aria-current={version.number === shown.number ? 'page' : undefined}
                    >
                      {`Number ${version.number}`}
                    </Link>
                    <span>{dayOf(version.createdAt)}</span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
        <div className={classes.main}>
          {shown.number !== current.number && (
            <div className={classes.notice}>
              <InlineNotice
                tone="warn"
                title="This is an earlier version"
                action={
                  <Link to={paths.contract({ setId })}>{`Read number ${current.number}`}</Link>
                }
              >
                The members have agreed on another since.
              </InlineNotice>
            </div>
          )}
          <ContractDocument contract={shown} name={name} />
        </div>
      </div>
    </>
  );
}

function Signing({ contract }: { contract: Contract }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const maySign = contract.allowedActions.includes('signContract');
  const mayRevise = contract.allowedActions.includes('reviseContract');
  const missing = contract.missing.map(({ name }) => name);
  return (
    <>
      <Card
        title={maySign ? 'Your signature' : 'Signatures'}
        level={2}
        tone={maySign ? 'featured' : 'plain'}
        footer={
          (maySign || mayRevise) && (
            <>
              {maySign && (
                <Button leftSection={<PenLine size={18} />} onClick={() => setAsking(true)}>
                  Sign it
                </Button>
              )}
              {mayRevise && (
                <Button
                  component={Link}
                  to={paths.reviseContract({ setId: contract.setId })}
                  variant="default"
                >
                  Propose a change
                </Button>
              )}
            </>
          )
        }
      >
        {maySign && (
          <p>
            Read it in peace. If something is not right for you, propose a change rather than sign.
          </p>
        )}
        <p className={classes.quiet}>
          {missing.length === 0
            ? 'Everybody has signed.'
            : `${listOf(missing)} ${missing.length === 1 ? 'has' : 'have'} still to sign. Presenting sessions begin when everybody has.`}
        </p>
      </Card>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={`Sign number ${contract.number}?`}
        confirmLabel="Sign it"
        onConfirm={async () => {
          try {
            await signContract(contract.setId, { number: contract.number });
            announce('You have signed the contract');
          } finally {
            // Also when somebody revised it in the meantime: the page must show what is there to sign.
            await refresh();
          }
        }}
      >
        With your name you tell the other members that you will keep to it.
      </ConfirmDialog>
    </>
  );
}
