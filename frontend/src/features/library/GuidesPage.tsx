import { Anchor } from '@mantine/core';
import { ExternalLink } from 'lucide-react';
import type { LibraryItem } from '@/api/generated/model';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { Card, CardGrid, Section } from '@/ui/Section';
import { StateBadge } from '@/ui/StateBadge';
import { KeepItem } from './KeepItem';
import classes from './Library.module.css';
import { LibraryFrame } from './LibraryFrame';
import { useLibrary } from './useLibrary';

/** What others have published: guides to the practice, and reports of its use. */
export function GuidesPage() {
  const guides = useLibrary({ kind: 'GUIDE' });
  const examples = useLibrary({ kind: 'EXAMPLE' });
  return (
    <LibraryFrame
      title="Guides"
      lead="Where to read on about action learning sets, published elsewhere."
      kind="GUIDE"
      what="guides"
      shelf={guides}
    >
      {(items) => (
        <>
          <Section title="Introductions to the practice">
            <Cards items={items} />
          </Section>
          <Section
            title="Examples of use"
            lead="What others did with action learning sets, and what came of it."
          >
            <Loaded
              query={{ data: examples.items, error: examples.error, refetch: examples.refetch }}
              what="the examples"
            >
              {(found) => <Cards items={found} />}
            </Loaded>
            <MoreButton what="examples" pages={examples} />
          </Section>
        </>
      )}
    </LibraryFrame>
  );
}

function Cards({ items }: { items: LibraryItem[] }) {
  return (
    <CardGrid>
      {items.map((item) => (
        <Published key={item.id} item={item} />
      ))}
    </CardGrid>
  );
}

function Published({ item }: { item: LibraryItem }) {
  const dead = item.linkState === 'DEAD';
  return (
    <Card
      title={item.title}
      footer={
        item.link && (
          <Anchor href={item.link} target="_blank" rel="noopener noreferrer">
            Open it <ExternalLink size={15} aria-label="(in a new tab)" />
          </Anchor>
        )
      }
    >
      {item.publisher && <p className={classes.about}>{item.publisher}</p>}
      {item.text && <p className={classes.text}>{item.text}</p>}
      {(dead || item.oldLink) && (
        <StateBadge tone={dead ? 'ended' : 'quiet'}>
          {dead ? 'The link leads nowhere' : 'Old link, may have moved'}
        </StateBadge>
      )}
      <KeepItem item={item} />
    </Card>
  );
}
