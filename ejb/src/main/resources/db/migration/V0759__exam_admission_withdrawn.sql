-- 撤销准考: an admission that was withdrawn before its candidate started. Its row stands here as it was, so that
-- no roll, no count and no seat knows it; its seat is free, and its person may be admitted again.
create table exam_admission_withdrawn (
  id bigint primary key,
  admission_id bigint not null unique,
  code text not null unique,
  session_id bigint not null references exam_session,
  person_id bigint not null,
  seat int not null check (seat >= 1),
  admitted_by bigint not null,
  admitted_at timestamptz not null,
  reason text not null check (length(reason) between 1 and 200),
  withdrawn_by bigint not null,
  withdrawn_at timestamptz not null check (withdrawn_at >= admitted_at)
);
create index exam_admission_withdrawn_session on exam_admission_withdrawn (session_id);
create index exam_admission_withdrawn_person on exam_admission_withdrawn (person_id);
create trigger exam_admission_withdrawn_kept before update or delete on exam_admission_withdrawn
  for each row execute function exam_never_changed();
create function exam_admission_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if not exists (select 1 from exam_admission_withdrawn w
        where (w.admission_id, w.code, w.session_id, w.person_id, w.seat, w.admitted_by, w.admitted_at)
            = (old.id, old.code, old.session_id, old.person_id, old.seat, old.admitted_by, old.admitted_at)) then
      raise exception 'admission % is withdrawn, never deleted', old.code using errcode = 'check_violation';
    end if;
    return old;
  end if;
  if (new.id, new.code, new.session_id, new.person_id, new.admitted_by, new.admitted_at)
     is distinct from (old.id, old.code, old.session_id, old.person_id, old.admitted_by, old.admitted_at) then
    raise exception 'admission % keeps its person and its session', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_admission_kept before update or delete on exam_admission
  for each row execute function exam_admission_kept();
-- Nobody is admitted by an admission that was withdrawn.
create function exam_admission_fresh() returns trigger language plpgsql as $$
begin
  if exists (select 1 from exam_admission_withdrawn w where w.admission_id = new.id or w.code = new.code) then
    raise exception 'admission % was withdrawn', new.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_admission_fresh before insert on exam_admission
  for each row execute function exam_admission_fresh();
-- What was seen at the door stays, also of who was withdrawn afterwards: that his admission stood is asked
-- when it is written down.
alter table exam_identity_check drop constraint exam_identity_check_admission_id_fkey;
create function exam_identity_check_admitted() returns trigger language plpgsql as $$
begin
  perform 1 from exam_admission where id = new.admission_id for key share;
  if not found then
    raise exception 'admission % does not stand', new.admission_id using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger exam_identity_check_admitted before insert on exam_identity_check
  for each row execute function exam_identity_check_admitted();
