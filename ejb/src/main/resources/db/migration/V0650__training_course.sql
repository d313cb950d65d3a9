create table training_course (
  id bigint primary key,
  code text not null unique,
  school_id bigint not null references organisation_body,
  occupation text not null references standard_occupation,
  level int not null check (level between 1 and 5),
  title text not null check (title <> ''),
  title_ko text not null,
  title_en text not null,
  written_at timestamptz not null,
  published_at timestamptz
);
create index training_course_for on training_course (occupation, level);

create table training_lesson_version (
  id bigint primary key,
  course_id bigint not null references training_course,
  code text not null check (code ~ '^[A-Za-z0-9-]{1,20}$'),
  number int not null check (number >= 1),
  position int not null check (position >= 1),
  state text not null check (state in ('DRAFT', 'PUBLISHED')),
  kind text not null check (kind in ('VIDEO', 'READING')),
  title text not null check (title <> ''),
  title_ko text not null,
  title_en text not null,
  length_seconds int not null check (length_seconds >= 0),
  real_seconds int not null check (real_seconds >= 0),
  credited_minutes int not null check (credited_minutes >= 1),
  content text not null,
  published_at timestamptz,
  unique (course_id, code, number),
  check ((state = 'PUBLISHED') = (published_at is not null)),
  check (state = 'DRAFT' or real_seconds >= 60)
);
create unique index training_lesson_one_draft on training_lesson_version (course_id, code) where state = 'DRAFT';

create table training_lesson_file (
  id bigint primary key,
  version_id bigint not null references training_lesson_version,
  name text not null check (name in ('picture.svg', 'picture.png', 'video.mp4', 'zh.vtt', 'ko.vtt')),
  media_type text not null,
  size int not null check (size between 1 and 5242880),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  bytes bytea not null check (octet_length(bytes) = size),
  unique (version_id, name)
);
alter table training_lesson_file alter column bytes set storage external;

-- A published lesson never changes, whoever asks.
create function training_lesson_stays() returns trigger language plpgsql as $$
begin
  if old.state = 'PUBLISHED' then
    raise exception 'a published lesson never changes' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create trigger training_lesson_stays before update or delete on training_lesson_version
  for each row execute function training_lesson_stays();

create function training_lesson_file_stays() returns trigger language plpgsql as $$
declare
  version bigint := case when tg_op = 'INSERT' then new.version_id else old.version_id end;
begin
  if exists (select 1 from training_lesson_version v where v.id = version and v.state = 'PUBLISHED') then
    raise exception 'a published lesson never changes' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create trigger training_lesson_file_stays before insert or update or delete on training_lesson_file
  for each row execute function training_lesson_file_stays();
