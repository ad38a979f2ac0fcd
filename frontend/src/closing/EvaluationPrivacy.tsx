import { InlineNotice } from '@/ui/InlineNotice';

/** Who sees what of an evaluation, before one writes a word of it. */
export function EvaluationPrivacy() {
  return (
    <InlineNotice title="Who sees this">
      Your words are yours alone, unless you choose later to let the organisers read some of them.
      Your figures are counted together with those of others, and never shown for fewer than five
      people. You can leave out any question, without a reason.
    </InlineNotice>
  );
}
