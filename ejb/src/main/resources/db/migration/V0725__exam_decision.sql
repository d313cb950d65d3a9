-- 试题改判决定: how an item of a sat form is marked; proposed by one, put in force by another.
create table exam_key_decision (
  id bigint primary key,
  code text not null unique,
  session_id bigint not null references exam_session,
  form_id bigint not null references exam_form,
  item_no int not null check (item_no between 1 and 200),
  effect text not null check (effect in ('FULL_MARKS', 'ALSO_ACCEPT', 'NEW_KEY')),
  answer text not null,
  reason text not null check (reason <> ''),
  state text not null check (state in ('PROPOSED', 'IN_FORCE', 'DECLINED')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  check ((effect = 'FULL_MARKS') = (answer = '')),
  check ((state <> 'PROPOSED') = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  check (decided_by <> proposed_by)
);
create unique index exam_key_decision_open on exam_key_decision (session_id, item_no) where state = 'PROPOSED';
create index exam_key_decision_session on exam_key_decision (session_id);
-- 违纪处理决定: cancels a sitting.
create table exam_misconduct (
  id bigint primary key,
  code text not null unique,
  session_id bigint not null references exam_session,
  person_id bigint not null,
  basis text not null check (basis <> ''),
  findings text not null check (findings <> ''),
  state text not null check (state in ('PROPOSED', 'IN_FORCE', 'DECLINED')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  foreign key (session_id, person_id) references exam_admission (session_id, person_id),
  check ((state <> 'PROPOSED') = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  check (decided_by <> proposed_by)
);
create unique index exam_misconduct_one on exam_misconduct (session_id, person_id) where state <> 'DECLINED';
-- A settled decision never changes, and none is taken away.
create function exam_decision_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'PROPOSED' then
    raise exception '% is settled', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_key_decision_kept before update or delete on exam_key_decision
  for each row execute function exam_decision_kept();
create trigger exam_misconduct_kept before update or delete on exam_misconduct
  for each row execute function exam_decision_kept();
-- A corrected mark or result names the decision that it follows; kept parts name their session.
alter table exam_mark add column basis text not null default '';
alter table exam_result
  add column basis text not null default '',
  add column theory_from bigint references exam_session,
  add column practical_from bigint references exam_session,
  drop constraint exam_result_outcome_check,
  add constraint exam_result_outcome_check check (outcome in ('PASSED', 'FAILED', 'ABSENT', 'CANCELLED')),
  add check (outcome <> 'CANCELLED' or (theory_score is null and practical_score is null)),
  add check (theory_from <> session_id and practical_from <> session_id),
  add check (theory_from is null or theory_score is not null),
  add check (practical_from is null or practical_score is not null),
  add check (version = 1 or basis <> '');
insert into standard_parameter_kind (key, form, least, most) values
  ('exam.part.kept.months', 'WHOLE', 0, 120);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.part.kept.months', '12', '2019-01-01', '单科合格成绩保留一年（各地做法，未核实）', false);
