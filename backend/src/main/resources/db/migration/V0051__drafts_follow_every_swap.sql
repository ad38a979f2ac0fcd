-- Two presenters who change places take what they prepared along, whoever arranged it: members, the host, or the programme's organiser, who reads none of it.
create or replace function dilemmas_follow_presenters(one uuid, other uuid) returns void
    language sql security definer set search_path = public as $$
    update dilemma d set turn_id = t.id
      from turn f, turn t
     where f.id in (one, other) and t.id in (one, other) and t.id <> f.id and f.set_id = t.set_id
       and (f.set_id = any (my_set_ids()) or organises_set(f.set_id)) and f.state = 'PLANNED' and t.state = 'PLANNED'
       and d.turn_id = f.id and d.author_id = t.presenter_id
       and not exists (select 1 from dilemma o where o.turn_id = t.id and o.author_id = d.author_id)
$$;
