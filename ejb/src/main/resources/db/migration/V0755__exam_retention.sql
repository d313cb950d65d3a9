-- 期满处置决定: what becomes of a session's archive once it need not be kept any longer: one officer proposes, another
-- puts it in force. It is a record only: nothing is ever deleted by it.
create table exam_archive_decision (
  id bigint primary key,
  code text not null unique,
  session_id bigint not null references exam_session,
  medium text not null check (medium in ('PAPER', 'ELECTRONIC')),
  kind text not null check (kind in ('PROLONG', 'DISPOSE')),
  kept_until date,
  reason text not null check (reason <> ''),
  state text not null check (state in ('PROPOSED', 'IN_FORCE', 'DECLINED')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  check ((kind = 'PROLONG') = (kept_until is not null)),
  check ((state <> 'PROPOSED') = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  check (decided_by <> proposed_by)
);
create unique index exam_archive_decision_open on exam_archive_decision (session_id, medium) where state = 'PROPOSED';
create unique index exam_archive_decision_end on exam_archive_decision (session_id, medium)
  where state = 'IN_FORCE' and kind = 'DISPOSE';
create index exam_archive_decision_session on exam_archive_decision (session_id);
create trigger exam_archive_decision_kept before update or delete on exam_archive_decision
  for each row execute function exam_decision_kept();
-- Only what was published is an archive, and what was given up is not decided about any more.
create function exam_archive_decision_possible() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from exam_session s where s.id = new.session_id and s.state = 'PUBLISHED')
     or exists (select 1 from exam_archive_decision d where d.session_id = new.session_id
       and d.medium = new.medium and d.kind = 'DISPOSE' and d.state = 'IN_FORCE') then
    raise exception 'nothing is kept of session %', new.session_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_archive_decision_possible before insert on exam_archive_decision
  for each row execute function exam_archive_decision_possible();
insert into standard_parameter_kind (key, form, least, most) values
  ('exam.archive.due.days', 'WHOLE', 0, 365);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.archive.due.days', '30', '2019-01-01', '考务档案保存期届满前提前提示的天数；本地设定，未核实', false);
