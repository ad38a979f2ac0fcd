import { Anchor } from '@mantine/core';
import { LibraryRole } from '@/api/generated/model';
import { Card, CardGrid, Section } from '@/ui/Section';
import { libraryRoleWords } from '@/words';
import { KeepItem } from './KeepItem';
import classes from './Library.module.css';
import { LibraryFrame } from './LibraryFrame';
import { useLibrary } from './useLibrary';

/** What somebody new reads first, by what they will do. */
export function StartersPage() {
  const shelf = useLibrary({ kind: 'STARTER' });
  return (
    <LibraryFrame
      title="Starter packs"
      lead="The few things to know before the first session."
      kind="STARTER"
      what="starter packs"
      shelf={shelf}
    >
      {(items) =>
        Object.values(LibraryRole).map((role) => {
          const pack = items.filter((item) => item.role === role);
          return (
            pack.length > 0 && (
              <Section key={role} title={libraryRoleWords[role]}>
                <CardGrid least="20rem">
                  {pack.map((item) => (
                    <Card key={item.id} title={item.title}>
                      <p className={classes.text}>{item.text}</p>
                      {item.link && (
                        <Anchor href={item.link} target="_blank" rel="noopener noreferrer">
                          Read on
                        </Anchor>
                      )}
                      <KeepItem item={item} />
                    </Card>
                  ))}
                </CardGrid>
              </Section>
            )
          );
        })
      }
    </LibraryFrame>
  );
}
