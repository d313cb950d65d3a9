-- A session keeps its papers, but for another form that was proposed for it before anybody sat (V0740).
create or replace function exam_session_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (new.practical_id, new.owner_id, new.occupation, new.level)
        is distinct from (old.practical_id, old.owner_id, old.occupation, old.level)
     or ((new.form_id, new.minutes) is distinct from (old.form_id, old.minutes)
         and not exists (select 1 from exam_session_change c where c.session_id = new.id
           and c.kind = 'REPLACE_FORM' and c.form_id = new.form_id and c.state <> 'DECLINED'))
     or (old.state = 'PUBLISHED'
         and (new.state, new.published_by, new.published_at)
             is distinct from (old.state, old.published_by, old.published_at)) then
    raise exception 'session % keeps its papers and its publication', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
-- Decision and session are written in one transaction, in any order: at its end the decision must be in force.
create function exam_session_form_decided() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from exam_session_change c where c.session_id = new.id
      and c.kind = 'REPLACE_FORM' and c.form_id = new.form_id and c.state = 'IN_FORCE') then
    raise exception 'two officers have not put form % into session %', new.form_id, new.code
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger exam_session_form_decided after update on exam_session
  deferrable initially deferred for each row when (new.form_id <> old.form_id)
  execute function exam_session_form_decided();
