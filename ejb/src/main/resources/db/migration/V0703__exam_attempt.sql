-- 作答: the deadline is set once, at the start.
create table exam_attempt (
  id bigint primary key,
  code text not null unique,
  admission_id bigint not null unique references exam_admission,
  person_id bigint not null,
  form_id bigint not null references exam_form,
  items int not null check (items between 1 and 200),
  started_at timestamptz not null,
  deadline_at timestamptz not null,
  state text not null check (state in ('RUNNING', 'FINISHED')),
  finished_at timestamptz,
  finished_by text check (finished_by in ('CANDIDATE', 'BELL')),
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  receipt text unique,
  check (deadline_at > started_at),
  check ((state = 'FINISHED') = (finished_at is not null and finished_by is not null
                                 and digest is not null and receipt is not null))
);
create index exam_attempt_running on exam_attempt (deadline_at) where state = 'RUNNING';
create function exam_attempt_unmoved() returns trigger language plpgsql as $$
begin
  if new.deadline_at <> old.deadline_at or new.started_at <> old.started_at or new.form_id <> old.form_id
     or old.state = 'FINISHED' then
    raise exception 'attempt % cannot be changed that way', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_attempt_unmoved before update on exam_attempt
  for each row execute function exam_attempt_unmoved();
-- 答题记录: every save, in the order in which the server took it.
create sequence exam_response_seq;
create table exam_response (
  attempt_id bigint not null references exam_attempt,
  client_seq int not null check (client_seq >= 1),
  server_seq bigint not null unique,
  item_no int not null check (item_no between 1 and 200),
  answer text not null check (answer ~ '^A?B?C?D?E?$'),
  saved_at timestamptz not null,
  primary key (attempt_id, client_seq)
);
-- The current answers: what follows from the responses.
create table exam_answer (
  attempt_id bigint not null references exam_attempt,
  item_no int not null,
  answer text not null,
  client_seq int not null,
  server_seq bigint not null,
  primary key (attempt_id, item_no)
);
create function exam_never_changed() returns trigger language plpgsql as $$
begin
  raise exception '% is only added to', tg_table_name using errcode = 'check_violation';
end $$;
create trigger exam_response_kept before update or delete on exam_response
  for each row execute function exam_never_changed();
create trigger exam_item_version_kept before update or delete on exam_item_version
  for each row execute function exam_never_changed();
create trigger exam_form_kept before update or delete on exam_form
  for each row execute function exam_never_changed();
