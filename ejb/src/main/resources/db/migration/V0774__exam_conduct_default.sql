-- 考务要求: enough invigilators and an entry condition are the standard's, of every session; nobody switches them off.
alter table exam_session
  drop column invigilators_demanded,
  drop column entry_demanded,
  alter column identity_demanded set default true;
-- 核验要求: identity is seen at the door unless an officer said why not; the last word counts, none is changed.
create table exam_identity_demand (
  id bigint primary key,
  session_id bigint not null references exam_session,
  demanded boolean not null,
  reason text check (length(reason) between 1 and 300),
  decided_by bigint not null,
  decided_at timestamptz not null,
  check (demanded = (reason is null))
);
create index exam_identity_demand_session on exam_identity_demand (session_id);
create trigger exam_identity_demand_kept before update or delete on exam_identity_demand
  for each row execute function exam_never_changed();
insert into exam_identity_demand (id, session_id, demanded, reason, decided_by, decided_at)
  select nextval('shared_id'), id, false, '安排于入场核验成为默认要求之前', planned_by, planned_at
  from exam_session where not identity_demanded;
-- Session and word are written in one transaction, in any order.
create function exam_session_identity_waived() returns trigger language plpgsql as $$
begin
  if (select d.demanded from exam_identity_demand d where d.session_id = new.id order by d.id desc limit 1)
     is distinct from false then
    raise exception 'nobody said why identity is not seen in session %', new.code using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger exam_session_identity_waived after insert or update on exam_session
  deferrable initially deferred for each row when (not new.identity_demanded)
  execute function exam_session_identity_waived();
