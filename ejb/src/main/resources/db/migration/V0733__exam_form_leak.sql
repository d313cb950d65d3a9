-- 泄露试题所在试卷: which sealed forms hold an item that is known outside, in this version or a newer one.
create index exam_item_step_leak on exam_item_step (item_version_id) where state = 'COMPROMISED';
create view exam_form_leak as
  select f.form_id, v.item_id, s.item_version_id as known_version_id
  from exam_item_step s
  join exam_item_version n on n.id = s.item_version_id
  join exam_item_version v on v.item_id = n.item_id and v.version <= n.version
  join exam_form_item f on f.item_version_id = v.id
  where s.state = 'COMPROMISED';
-- No session is planned with such a form; one that is planned already stays, and its paper is not opened.
create function exam_session_form_unknown() returns trigger language plpgsql as $$
begin
  if exists (select 1 from exam_form_leak where form_id = new.form_id) then
    raise exception 'form % holds an item that is known outside', new.form_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_session_form_unknown before insert on exam_session
  for each row execute function exam_session_form_unknown();
