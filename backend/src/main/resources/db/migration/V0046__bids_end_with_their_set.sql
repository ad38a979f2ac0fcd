-- Bids are gone once it is settled who presents; what was never settled goes with its set.
select erased_with_its_set('turn_bid');
