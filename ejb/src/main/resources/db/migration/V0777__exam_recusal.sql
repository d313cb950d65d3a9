-- 回避替换: in the place of an assessor or reviewer who is a candidate's relative another marks that candidate.
create table exam_substitute (
  id bigint primary key,
  session_id bigint not null references exam_session,
  person_id bigint not null,
  part text not null check (part in ('PRACTICAL', 'REVIEW')),
  relative_id bigint not null,
  substitute_id bigint not null check (substitute_id <> relative_id),
  named_by bigint not null,
  named_at timestamptz not null,
  unique (session_id, person_id, part, relative_id),
  unique (session_id, person_id, part, substitute_id)
);
create index exam_substitute_account on exam_substitute (substitute_id);
create trigger exam_substitute_kept before update or delete on exam_substitute
  for each row execute function exam_never_changed();
create function exam_substitute_fits() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from exam_relation r where r.account_id = new.relative_id and r.person_id = new.person_id)
     or exists (select 1 from exam_relation r where r.account_id = new.substitute_id and r.person_id = new.person_id)
     or not exists (select 1 from exam_session s where s.id = new.session_id and s.state = 'PLANNED')
     or not exists (select 1 from exam_admission a where a.session_id = new.session_id and a.person_id = new.person_id) then
    raise exception 'nobody is to be replaced in session %', new.session_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_substitute_fits before insert on exam_substitute
  for each row execute function exam_substitute_fits();
-- Who marks in a relative's place comes to the session as its assessors do.
create or replace function exam_arrival_of_assessor() returns trigger language plpgsql as $$
begin
  perform 1 from exam_session_assessor
    where session_id = new.session_id and account_id = new.account_id for key share;
  if not found and not exists (select 1 from exam_substitute u where u.session_id = new.session_id
       and u.substitute_id = new.account_id and u.part = 'PRACTICAL') then
    raise exception 'only an assessor of the session arrives at it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
-- A relative gives no mark; what a re-check corrects (with its basis) is no mark of his own.
create function exam_mark_unrelated() returns trigger language plpgsql as $$
begin
  if exists (select 1 from exam_relation r where r.account_id = new.assessor_id and r.person_id = new.person_id) then
    raise exception 'a relative marks' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_mark_unrelated before insert on exam_mark
  for each row when (new.part <> 'THEORY' and new.basis = '') execute function exam_mark_unrelated();
create or replace function exam_mark_reviewer() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from exam_review_panel p join exam_review_member m on m.panel_id = p.id
    where p.session_id = new.session_id and m.account_id = new.assessor_id
  ) and not exists (
    select 1 from exam_substitute u where u.session_id = new.session_id and u.person_id = new.person_id
      and u.part = 'REVIEW' and u.substitute_id = new.assessor_id
  ) then
    raise exception 'no member of the review panel' using errcode = 'check_violation';
  end if;
  return new;
end $$;
-- 同名核实: why an assessor is not the teacher whose name he bears.
create table exam_same_name (
  id bigint primary key,
  owner_id bigint not null,
  account_id bigint not null,
  teacher text not null check (teacher <> ''),
  reason text not null check (length(reason) between 1 and 300),
  answered_by bigint not null,
  answered_at timestamptz not null,
  unique (owner_id, account_id, teacher)
);
create trigger exam_same_name_kept before update or delete on exam_same_name
  for each row execute function exam_never_changed();
-- 考评配比: how many candidates of a session one assessor stands for.
insert into standard_parameter_kind (key, form, least, most) values
  ('exam.assessors.candidates', 'WHOLE', 1, 100);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.assessors.candidates', '5', '2019-01-01', '保育师国家职业标准（2021年版）1.9.3：操作技能考核考评人员与考生配比为1∶5，且考评人员为3人（含）以上单数', false);
