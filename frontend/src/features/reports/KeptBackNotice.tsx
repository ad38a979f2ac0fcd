import { InlineNotice } from '@/ui/InlineNotice';
import { dayOf } from '@/ui/time';
import classes from './Reports.module.css';

/** Why some figures are not told, and of when the others are. */
export function KeptBackNotice({ countedAt }: { countedAt: string }) {
  return (
    <div className={classes.notice}>
      <InlineNotice title="No figure here is made of fewer than five people">
        {`Nor can one be worked out from others, or from the report of another day. So some figures are kept back, and whoever came last is counted with the next five. These are of ${dayOf(countedAt)}; they are counted anew once a day at most.`}
      </InlineNotice>
    </div>
  );
}
