-- 抽签: drawn once for a session, from a secret seed that stays; who is admitted later moves nobody.
create table exam_lot (
  id bigint primary key,
  session_id bigint not null unique references exam_session,
  seed text not null check (length(seed) between 8 and 64),
  seats int not null check (seats >= 1),
  drawn_by bigint not null,
  drawn_at timestamptz not null
);
create trigger exam_lot_kept before update or delete on exam_lot
  for each row execute function exam_never_changed();
create function exam_lot_fits() returns trigger language plpgsql as $$
begin
  if new.seats is distinct from (select max(a.seat) from exam_admission a where a.session_id = new.session_id) then
    raise exception 'the lot of session % is drawn among all who are admitted', new.session_id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_lot_fits before insert on exam_lot for each row execute function exam_lot_fits();
-- Sessions whose order hung on their code and is in use keep it.
insert into exam_lot (id, session_id, seed, seats, drawn_by, drawn_at)
  select nextval('shared_id'), s.id, s.code, max(a.seat), s.planned_by, s.planned_at
  from exam_session s join exam_admission a on a.session_id = s.id
  where s.state = 'PUBLISHED'
     or exists (select 1 from exam_review_panel p where p.session_id = s.id)
     or exists (select 1 from exam_mark m where m.session_id = s.id and m.part <> 'THEORY')
     or (select count(distinct r.officer_id) from exam_paper_release r
         where r.session_id = s.id and r.form_id = s.form_id) >= 2
  group by s.id;
