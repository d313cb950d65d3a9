-- 场次变更决定: before anybody sat, another form, or no session at all; proposed by one, put in force by another.
create table exam_session_change (
  id bigint primary key,
  code text not null unique,
  session_id bigint not null references exam_session,
  kind text not null check (kind in ('REPLACE_FORM', 'CANCEL')),
  form_id bigint references exam_form,
  reason text not null check (length(reason) between 1 and 500),
  state text not null check (state in ('PROPOSED', 'IN_FORCE', 'DECLINED')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  check ((kind = 'REPLACE_FORM') = (form_id is not null)),
  check ((state <> 'PROPOSED') = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  check (decided_by <> proposed_by)
);
create unique index exam_session_change_open on exam_session_change (session_id) where state = 'PROPOSED';
create index exam_session_change_session on exam_session_change (session_id);
create trigger exam_session_change_kept before update or delete on exam_session_change
  for each row execute function exam_decision_kept();
-- 已取消: it gives no results, and its seats are free.
alter table exam_session
  add column cancelled_at timestamptz,
  add column cancelled_by bigint,
  add column cancel_reason text,
  drop constraint exam_session_state_check,
  add constraint exam_session_state_check check (state in ('PLANNED', 'PUBLISHED', 'CANCELLED')),
  add check ((state = 'CANCELLED') = (cancelled_at is not null and cancelled_by is not null
    and cancel_reason is not null));
-- Whoever starts holds his admission, so that a start and a change are one after the other.
create function exam_session_unsat() returns trigger language plpgsql as $$
begin
  if old.state = 'CANCELLED' then
    raise exception 'session % is cancelled', old.code using errcode = 'check_violation';
  end if;
  if new.form_id <> old.form_id or new.state = 'CANCELLED' then
    perform 1 from exam_admission where session_id = new.id order by id for update;
    if exists (select 1 from exam_attempt t join exam_admission a on a.id = t.admission_id
        where a.session_id = new.id) then
      raise exception 'somebody sat session %', old.code using errcode = 'check_violation';
    end if;
  end if;
  if new.form_id <> old.form_id and exists (select 1 from exam_form_leak where form_id = new.form_id) then
    raise exception 'form % holds an item that is known outside', new.form_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_session_unsat before update of form_id, state on exam_session
  for each row execute function exam_session_unsat();
-- A release is of one form: another form is released anew.
alter table exam_paper_release add column form_id bigint;
alter table exam_paper_release disable trigger exam_paper_release_kept;
update exam_paper_release r set form_id = s.form_id from exam_session s where s.id = r.session_id;
alter table exam_paper_release enable trigger exam_paper_release_kept;
alter table exam_paper_release
  alter column form_id set not null,
  add foreign key (form_id) references exam_form,
  drop constraint exam_paper_release_session_id_officer_id_key,
  add unique (session_id, form_id, officer_id);
create or replace function exam_attempt_released() returns trigger language plpgsql as $$
begin
  if (select count(*) from exam_paper_release r join exam_admission a on a.session_id = r.session_id
      join exam_session s on s.id = a.session_id
      where a.id = new.admission_id and r.form_id = s.form_id and s.form_id = new.form_id
        and s.state <> 'CANCELLED') < 2 then
    raise exception 'the paper of attempt % is not released', new.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create or replace function exam_paper_release_unknown() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from exam_session s where s.id = new.session_id and s.form_id = new.form_id) then
    raise exception 'form % is not that of session %', new.form_id, new.session_id
      using errcode = 'check_violation';
  end if;
  if exists (select 1 from exam_form_leak where form_id = new.form_id) then
    raise exception 'the form of session % holds an item that is known outside', new.session_id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
