import { Button } from '@mantine/core';
import { useState } from 'react';
import { ACCOUNT_PLACES } from '@/account';
import type { Token } from '@/api/generated/model';
import { getListTokensQueryKey, listTokens, revokeToken } from '@/api/generated/token/token';
import { usePages } from '@/api/pages';
import { useRefresh } from '@/api/useRefresh';
import { tokenScopeWords } from '@/placeWords';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { PageHeader } from '@/ui/PageHeader';
import { Rows } from '@/ui/Rows';
import { StateBadge } from '@/ui/StateBadge';
import { SubNav } from '@/ui/SubNav';
import { RelativeTime } from '@/ui/Time';
import { dayOf } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { NewTokenDialog } from './NewTokenDialog';

/** What lets other systems act on one's behalf. */
export function TokensPage() {
  const refresh = useRefresh();
  const now = useNow(60_000);
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<Token | null>(null);
  const tokens = usePages<Token>(getListTokensQueryKey(), (page, signal) =>
    listTokens(page, { signal }),
  );
  const make = <Button onClick={() => setMaking(true)}>New token</Button>;
  return (
    <>
      <PageHeader
        title="Access tokens"
        lead="With a token another system does what you may do, in your name. Give each system its own."
        actions={tokens.items && tokens.items.length > 0 && make}
      />
      <SubNav label="Your account" places={ACCOUNT_PLACES} />
      <Loaded
        query={{ data: tokens.items, error: tokens.error, refetch: tokens.refetch }}
        what="your tokens"
      >
        {(items) =>
          items.length === 0 ? (
            <EmptyState title="You have no token" action={make}>
              Make one when a script or another system is to use Setwise for you.
            </EmptyState>
          ) : (
            <>
              <Rows
                label="Tokens"
                rows={items.map((token) => ({
                  id: token.id,
                  title: token.name,
                  facts: [
                    `${token.prefix}…, ${tokenScopeWords[token.scope].toLowerCase()}`,
                    <>
                      {token.lastUsedAt ? (
                        <>
                          Last used <RelativeTime instant={token.lastUsedAt} />
                        </>
                      ) : (
                        'Never used'
                      )}
                      {`, works until ${dayOf(token.expiresAt)}`}
                    </>,
                  ],
                  badge: Date.parse(token.expiresAt) <= now && (
                    <StateBadge tone="ended">Expired</StateBadge>
                  ),
                  actions: (
                    <Button
                      variant="default"
                      size="sm"
                      aria-label={`Revoke ${token.name}`}
                      onClick={() => setRevoking(token)}
                    >
                      Revoke
                    </Button>
                  ),
                }))}
              />
              <MoreButton what="tokens" pages={tokens} />
            </>
          )
        }
      </Loaded>
      {making && <NewTokenDialog onClose={() => setMaking(false)} />}
      <ConfirmDialog
        opened={revoking !== null}
        onClose={() => setRevoking(null)}
        title={`Revoke ${revoking?.name ?? 'this token'}?`}
        confirmLabel="Revoke it"
        cancelLabel="Keep it"
        tone="danger"
        onConfirm={async () => {
          if (revoking) {
            await revokeToken(revoking.id);
            await refresh();
          }
        }}
      >
        Whatever uses it stops working at once. This cannot be undone.
      </ConfirmDialog>
    </>
  );
}
