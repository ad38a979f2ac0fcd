-- A person looks back on the questions they asked themselves.
create index question_by_asker on question (asker_id) where phase = 'OPEN_QUESTIONS';
