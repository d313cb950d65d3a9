-- Who came stays on record also when another takes his place afterwards.
alter table exam_assessor_arrival
  drop constraint exam_assessor_arrival_session_id_account_id_fkey,
  add foreign key (session_id) references exam_session;
create function exam_arrival_of_assessor() returns trigger language plpgsql as $$
begin
  perform 1 from exam_session_assessor
    where session_id = new.session_id and account_id = new.account_id for key share;
  if not found then
    raise exception 'only an assessor of the session arrives at it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_assessor_arrival_of before insert on exam_assessor_arrival
  for each row execute function exam_arrival_of_assessor();
