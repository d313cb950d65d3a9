-- 回避替换: a substitute who cannot go on is replaced as the relative was; each is replaced once, so that one marks.
create or replace function exam_substitute_fits() returns trigger language plpgsql as $$
begin
  if (not exists (select 1 from exam_relation r where r.account_id = new.relative_id and r.person_id = new.person_id)
      and not exists (select 1 from exam_substitute u where u.session_id = new.session_id
        and u.person_id = new.person_id and u.part = new.part and u.substitute_id = new.relative_id))
     or exists (select 1 from exam_relation r where r.account_id = new.substitute_id and r.person_id = new.person_id)
     or not exists (select 1 from exam_session s where s.id = new.session_id and s.state = 'PLANNED')
     or not exists (select 1 from exam_admission a where a.session_id = new.session_id and a.person_id = new.person_id) then
    raise exception 'nobody is to be replaced in session %', new.session_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
-- Nor does who was replaced mark any more, relative or not.
create or replace function exam_mark_unrelated() returns trigger language plpgsql as $$
begin
  if exists (select 1 from exam_relation r where r.account_id = new.assessor_id and r.person_id = new.person_id) then
    raise exception 'a relative marks' using errcode = 'check_violation';
  end if;
  if exists (select 1 from exam_substitute u where u.session_id = new.session_id
      and u.person_id = new.person_id and u.part = new.part and u.relative_id = new.assessor_id) then
    raise exception 'who was replaced marks' using errcode = 'check_violation';
  end if;
  return new;
end $$;
-- 缺考登记: what somebody gave who was replaced for the candidate counts no more, here neither.
create or replace function exam_absence_said() returns trigger language plpgsql as $$
begin
  perform 1 from exam_session s where s.id = new.session_id for update;
  if new.version <> 1 + (select count(*) from exam_absence a where a.session_id = new.session_id
      and a.person_id = new.person_id and a.part = new.part) then
    raise exception 'an absence follows the one before it' using errcode = 'check_violation';
  end if;
  if new.part = 'REVIEW' and (select s.level > 2 from exam_session s where s.id = new.session_id) then
    raise exception 'the level asks no review' using errcode = 'check_violation';
  end if;
  if new.standing and exists (select 1 from exam_mark m where m.session_id = new.session_id
      and m.person_id = new.person_id and m.part = new.part
      and not exists (select 1 from exam_substitute u where u.session_id = m.session_id
        and u.person_id = m.person_id and u.part = m.part and u.relative_id = m.assessor_id)) then
    raise exception 'who is marked is not absent' using errcode = 'check_violation';
  end if;
  return new;
end $$;
-- 核验要求: the last word is the latest; numbers are given out in blocks and tell no order.
create or replace function exam_session_identity_waived() returns trigger language plpgsql as $$
begin
  if (select d.demanded from exam_identity_demand d where d.session_id = new.id
      order by d.decided_at desc, d.id desc limit 1) is distinct from false then
    raise exception 'nobody said why identity is not seen in session %', new.code using errcode = 'check_violation';
  end if;
  return null;
end $$;
