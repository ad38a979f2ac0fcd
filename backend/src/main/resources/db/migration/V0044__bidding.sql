-- Who presents can be settled at the start of a session, among those who say that they have something pressing, where the contract says so.
alter table contract add column presenter_choice text not null default 'PLANNED_AHEAD'
    check (presenter_choice in ('PLANNED_AHEAD', 'BIDDING'));
comment on column contract.presenter_choice is 'BIDDING: members say at the start of a session how pressing theirs is, and the host settles who presents.';

alter table turn add column presenter_settled_at timestamptz;
comment on column turn.presenter_settled_at is 'When it was settled who presents, after members could bid for the turn; null where nobody had to.';

-- Who would like a turn today, and how pressing it is. Content: it is for the set alone, and gone as soon as it is settled who presents.
create table turn_bid (
    turn_id      uuid        not null,
    person_id    uuid        not null references person,
    set_id       uuid        not null,
    programme_id uuid        not null,
    urgency      text        not null check (urgency in ('CAN_WAIT', 'SOON', 'PRESSING')),
    bid_at       timestamptz not null,
    primary key (turn_id, person_id),
    foreign key (turn_id, set_id) references turn (id, set_id)
);
alter table turn_bid enable row level security;
alter table turn_bid force row level security;
create policy set_reads on turn_bid for select using (set_id = any ((select my_set_ids())::uuid[]));
create policy member_bids on turn_bid for insert
    with check (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy member_bids_anew on turn_bid for update
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));
create policy member_withdraws on turn_bid for delete
    using (person_id = current_person() and set_id = any ((select my_set_ids())::uuid[]));

-- Rule 8: who has had their turn in the round, or is settled on for another of the same session, does not bid for one more.
create function rule_8_bids() returns trigger language plpgsql as $$
declare
    wanted turn;
begin
    select * into wanted from turn where id = new.turn_id for share;
    if wanted.state <> 'PLANNED' or wanted.presenter_settled_at is not null then
        raise exception 'it is settled who presents' using errcode = '23514', constraint = 'bidding_is_open';
    end if;
    if not exists (select 1 from enrolment e where e.set_id = wanted.set_id and e.person_id = new.person_id
                      and e.state = 'ENROLLED' and e.first_round <= wanted.round)
       or exists (select 1 from turn t where t.set_id = wanted.set_id and t.round = wanted.round and t.id <> wanted.id
                     and t.presenter_id = new.person_id
                     and (t.state in ('PRESENTING', 'CONCLUDED', 'SKIPPED')
                          or (t.state = 'PLANNED' and t.presenter_settled_at is not null))) then
        raise exception 'who has had a turn in the round does not bid for another'
            using errcode = '23514', constraint = 'rule_8_bids_once_in_a_round';
    end if;
    return new;
end $$;
create trigger rule_8_bids before insert or update on turn_bid for each row execute function rule_8_bids();

-- Where the contract lets members bid, no turn begins before it is settled who presents.
create function bidding_is_settled() returns trigger language plpgsql as $$
begin
    if new.presenter_settled_at is null
       and (select presenter_choice from contract where set_id = new.set_id order by number desc limit 1) = 'BIDDING' then
        raise exception 'it is not settled who presents' using errcode = '23514', constraint = 'rule_8_bidding_is_settled';
    end if;
    return new;
end $$;
create trigger bidding_is_settled before update of state on turn for each row
    when (old.state = 'PLANNED' and new.state = 'PRESENTING') execute function bidding_is_settled();

-- Nobody is to read later who wanted a turn and did not get it. Runs with the owner's rights, for whom policies let it.
create policy owner_finds on turn_bid for select to setwise_owner using (true);
create policy owner_forgets on turn_bid for delete to setwise_owner using (true);
create function bids_are_forgotten() returns trigger language plpgsql security definer set search_path = public as $$
begin
    delete from turn_bid where turn_id = new.id;
    return null;
end $$;
create trigger bids_are_forgotten after update of state, presenter_settled_at on turn for each row
    when (new.presenter_settled_at is not null or new.state <> 'PLANNED') execute function bids_are_forgotten();

-- What was settled by bidding needs no reason beside that.
alter table presenter_change add column cause text not null default 'ARRANGED' check (cause in ('ARRANGED', 'BIDDING'));
alter table presenter_change alter column reason drop not null;
alter table presenter_change add constraint what_is_arranged_has_a_reason check (cause = 'BIDDING' or reason is not null);

-- Two presenters who change places today take what they prepared along. Row-level security keeps drafts from everybody else, the host who
-- settles it among them, so this runs with the owner's rights; it moves each dilemma to the turn that is its author's now, and nothing else.
create policy owner_finds on dilemma for select to setwise_owner using (true);
create policy owner_moves on dilemma for update to setwise_owner using (true);
create function dilemmas_follow_presenters(one uuid, other uuid) returns void
    language sql security definer set search_path = public as $$
    update dilemma d set turn_id = t.id
      from turn f, turn t
     where f.id in (one, other) and t.id in (one, other) and t.id <> f.id and f.set_id = t.set_id
       and f.set_id = any (my_set_ids()) and f.state = 'PLANNED' and t.state = 'PLANNED'
       and d.turn_id = f.id and d.author_id = t.presenter_id
       and not exists (select 1 from dilemma o where o.turn_id = t.id and o.author_id = d.author_id)
$$;
