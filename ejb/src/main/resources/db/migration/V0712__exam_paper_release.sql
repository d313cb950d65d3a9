-- 启封: two officers release a session's paper, each once; a release is never taken back.
create table exam_paper_release (
  id bigint primary key,
  session_id bigint not null references exam_session,
  officer_id bigint not null,
  released_at timestamptz not null,
  unique (session_id, officer_id)
);
create trigger exam_paper_release_kept before update or delete on exam_paper_release
  for each row execute function exam_never_changed();
-- Nobody's attempt begins on a paper that two officers have not released, whoever writes it.
create function exam_attempt_released() returns trigger language plpgsql as $$
begin
  if (select count(*) from exam_paper_release r join exam_admission a on a.session_id = r.session_id
      where a.id = new.admission_id) < 2 then
    raise exception 'the paper of attempt % is not released', new.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_attempt_released before insert on exam_attempt
  for each row execute function exam_attempt_released();
