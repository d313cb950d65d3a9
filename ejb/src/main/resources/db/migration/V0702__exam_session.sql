-- 考试场次: a room, a window, a sealed form, a practical paper, the assessors.
create table exam_session (
  id bigint primary key,
  code text not null unique,
  owner_id bigint not null,
  name text not null check (name <> ''),
  room text not null check (room <> ''),
  occupation text not null,
  level int not null check (level between 1 and 5),
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  minutes int not null check (minutes between 1 and 600),
  form_id bigint not null references exam_form,
  practical_id bigint not null references exam_practical,
  korean boolean not null,
  state text not null check (state in ('PLANNED', 'PUBLISHED')),
  planned_by bigint not null,
  planned_at timestamptz not null,
  published_by bigint,
  published_at timestamptz,
  check (closes_at >= opens_at + make_interval(mins => minutes)),
  check ((state = 'PUBLISHED') = (published_at is not null and published_by is not null))
);
create table exam_session_assessor (
  session_id bigint not null references exam_session,
  account_id bigint not null,
  primary key (session_id, account_id)
);
-- 准考: one seat for one person; the conditions are checked here and again at the start.
create table exam_admission (
  id bigint primary key,
  code text not null unique,
  session_id bigint not null references exam_session,
  person_id bigint not null,
  seat int not null check (seat >= 1),
  admitted_by bigint not null,
  admitted_at timestamptz not null,
  unique (session_id, person_id),
  unique (session_id, seat)
);
create index exam_admission_person on exam_admission (person_id);
