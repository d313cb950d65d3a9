-- 泄露试卷不得启封: a form that holds an item known outside is released by nobody.
create function exam_paper_release_unknown() returns trigger language plpgsql as $$
begin
  if exists (select 1 from exam_form_leak l join exam_session s on s.form_id = l.form_id
      where s.id = new.session_id) then
    raise exception 'the form of session % holds an item that is known outside', new.session_id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_paper_release_unknown before insert on exam_paper_release
  for each row execute function exam_paper_release_unknown();
