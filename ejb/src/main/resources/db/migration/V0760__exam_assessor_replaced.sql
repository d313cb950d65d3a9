-- 更换考评员: another takes an assessor's place in a session, by two officers' word; what he marked stands.
alter table exam_session_change
  add column from_account bigint,
  add column to_account bigint,
  drop constraint exam_session_change_kind_check,
  add constraint exam_session_change_kind_check
    check (kind in ('REPLACE_FORM', 'CANCEL', 'REPLACE_ASSESSOR')),
  add check ((kind = 'REPLACE_ASSESSOR') = (from_account is not null)),
  add check ((from_account is null) = (to_account is null)),
  add check (from_account <> to_account);
-- Nobody is taken from a session's assessors but by such a decision, and they stay an odd number.
create function exam_session_assessor_decided() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT'
     and not exists (select 1 from exam_session_assessor a where a.session_id = old.session_id
       and a.account_id = old.account_id)
     and not exists (select 1 from exam_session_change c where c.session_id = old.session_id
       and c.kind = 'REPLACE_ASSESSOR' and c.from_account = old.account_id and c.state = 'IN_FORCE') then
    raise exception 'two officers have not replaced assessor %', old.account_id using errcode = 'check_violation';
  end if;
  if (select count(*) from exam_session_assessor a where a.session_id = coalesce(new.session_id, old.session_id)) % 2 = 0
     then
    raise exception 'the assessors of a session are an odd number' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger exam_session_assessor_decided
  after insert or update or delete on exam_session_assessor
  deferrable initially deferred for each row execute function exam_session_assessor_decided();
