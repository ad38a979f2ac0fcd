import { Card, CardGrid } from '@/ui/Section';
import { KeepItem } from './KeepItem';
import classes from './Library.module.css';
import { LibraryFrame } from './LibraryFrame';
import { useLibrary } from './useLibrary';

/** Ground rules that a contract can take over; they are offered where a contract is written, too. */
export function GroundRulesPage() {
  const shelf = useLibrary({ kind: 'CLAUSE' });
  return (
    <LibraryFrame
      title="Ground rules"
      lead="What sets often agree on. Take one over when you write your contract, and make it yours."
      kind="CLAUSE"
      what="ground rules"
      shelf={shelf}
    >
      {(items) => (
        <CardGrid least="20rem">
          {items.map((item) => (
            <Card key={item.id} title={item.title} level={2}>
              <p className={classes.text}>{item.text}</p>
              <KeepItem item={item} />
            </Card>
          ))}
        </CardGrid>
      )}
    </LibraryFrame>
  );
}
