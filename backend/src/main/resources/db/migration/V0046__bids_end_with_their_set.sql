-- How pressing it was for somebody to present ends with the set, and with the person.
select erased_with_its_set('turn_bid');
select gone_with_its_person('turn_bid', 'person_id');
