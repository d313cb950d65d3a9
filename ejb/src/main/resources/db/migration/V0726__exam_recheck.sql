-- 成绩复核: asked once for a part, answered once, by somebody independent.
create table exam_recheck (
  id bigint primary key,
  code text not null unique,
  session_id bigint not null references exam_session,
  person_id bigint not null,
  part text not null check (part in ('THEORY', 'PRACTICAL')),
  ground text not null check (ground in ('ADDING_UP', 'MISSED_MARKING', 'ZERO_OR_ABSENT')),
  statement text not null check (statement <> ''),
  state text not null check (state in ('ASKED', 'UNCHANGED', 'CHANGED')),
  asked_at timestamptz not null,
  reasons text check (reasons <> ''),
  decided_by text,
  decided_at timestamptz,
  unique (session_id, person_id, part),
  foreign key (session_id, person_id) references exam_admission (session_id, person_id),
  check (ground <> 'ZERO_OR_ABSENT' or part = 'THEORY'),
  check ((state <> 'ASKED') = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  check ((decided_by is null) = (reasons is null))
);
create index exam_recheck_person on exam_recheck (person_id);
create function exam_recheck_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'ASKED' then
    raise exception 're-check % is answered', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_recheck_kept before update or delete on exam_recheck
  for each row execute function exam_recheck_kept();
insert into standard_parameter_kind (key, form, least, most) values
  ('exam.recheck.ask.working-days', 'WHOLE', 1, 250),
  ('exam.recheck.answer.working-days', 'WHOLE', 1, 250);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.recheck.ask.working-days', '15', '2019-01-01', '成绩公布后15个工作日内申请复核（湖北做法；浙江为10个工作日，未核实）', false),
  (nextval('shared_id'), 'exam.recheck.answer.working-days', '10', '2019-01-01', '受理后10个工作日内答复（各地做法，未核实）', false);
