-- 资格复核: who is admitted and meets no entry condition any more; he does not start while it stands.
create table exam_entry_lack (
  id bigint primary key,
  admission_id bigint not null,
  cause text not null check (cause <> ''),
  found_by bigint not null,
  found_at timestamptz not null,
  cleared_by bigint,
  cleared_at timestamptz,
  check ((cleared_by is null) = (cleared_at is null)),
  check (cleared_at >= found_at)
);
create unique index exam_entry_lack_open on exam_entry_lack (admission_id) where cleared_at is null;
create function exam_entry_lack_kept() returns trigger language plpgsql as $$
declare
  cleared text[] := array['cleared_by', 'cleared_at'];
begin
  if tg_op = 'DELETE' or old.cleared_at is not null
     or (to_jsonb(new) - cleared) <> (to_jsonb(old) - cleared) then
    raise exception 'lack % is only cleared, and once', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_entry_lack_kept before update or delete on exam_entry_lack
  for each row execute function exam_entry_lack_kept();
-- It stays of who was withdrawn afterwards: that his admission stood is asked when it is written down.
create function exam_entry_lack_admitted() returns trigger language plpgsql as $$
begin
  perform 1 from exam_admission where id = new.admission_id for key share;
  if not found then
    raise exception 'admission % does not stand', new.admission_id using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger exam_entry_lack_admitted before insert on exam_entry_lack
  for each row execute function exam_entry_lack_admitted();
-- Who finds a lack holds the admission, as who starts does: one after the other.
create function exam_attempt_eligible() returns trigger language plpgsql as $$
begin
  if exists (select 1 from exam_entry_lack where admission_id = new.admission_id and cleared_at is null) then
    raise exception 'admission % meets no entry condition', new.admission_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_attempt_eligible before insert on exam_attempt
  for each row execute function exam_attempt_eligible();
