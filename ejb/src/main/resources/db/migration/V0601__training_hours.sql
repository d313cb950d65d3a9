create table training_meeting (
  id bigint primary key,
  code text not null unique,
  cohort_id bigint not null references training_cohort,
  day date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  minutes int not null check (minutes > 0 and minutes % 45 = 0),
  part text not null check (part in ('THEORY', 'PRACTICE')),
  teacher text not null check (teacher <> ''),
  place text not null check (place <> ''),
  -- At least two ways, so a face is never the only one (in force 2025-06-01).
  check_ins text not null check (check_ins ~ '^[A-Z_]+( [A-Z_]+)+$'),
  check (ends_at - starts_at >= minutes * interval '1 minute')
);
create index training_meeting_cohort on training_meeting (cohort_id, starts_at);

create table training_attendance (
  id bigint primary key,
  meeting_id bigint not null references training_meeting,
  trainee_id bigint not null references training_trainee,
  person_id bigint not null references identity_person,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  present boolean not null,
  check_in text check (check_in in ('SIGNATURE', 'ID_CARD', 'CODE', 'FACE')),
  valid boolean not null,
  recorded_at timestamptz not null,
  recorded_by bigint not null,
  -- Nobody is in two rooms at once, whoever the provider is (rule 11).
  exclude using gist (person_id with =, tstzrange(starts_at, ends_at) with &&) where (present and valid)
);
create unique index training_attendance_once on training_attendance (meeting_id, trainee_id) where valid;
create index training_attendance_trainee on training_attendance (trainee_id);

create table training_correction (
  id bigint primary key,
  code text not null unique,
  meeting_id bigint not null references training_meeting,
  trainee_id bigint not null references training_trainee,
  present boolean not null,
  reason text not null check (reason <> ''),
  asked_at timestamptz not null,
  asked_by bigint not null,
  confirmed_at timestamptz,
  confirmed_by bigint,
  check ((confirmed_at is null) = (confirmed_by is null)),
  check (confirmed_by is distinct from asked_by)
);
create unique index training_correction_open on training_correction (meeting_id, trainee_id) where confirmed_at is null;

create table training_hours_entry (
  id bigint primary key,
  trainee_id bigint not null references training_trainee,
  part text not null check (part in ('THEORY', 'PRACTICE')),
  minutes int not null check (minutes <> 0),
  source text not null check (source in ('MEETING', 'ONLINE', 'CORRECTION')),
  reference text not null check (reference <> ''),
  occurred_on date not null,
  recorded_at timestamptz not null,
  recorded_by bigint,
  confirmed_by bigint,
  check (source = 'CORRECTION' or minutes > 0),
  check (source <> 'ONLINE' or part = 'THEORY'),
  check (source <> 'CORRECTION' or (confirmed_by is not null and recorded_by is not null and confirmed_by <> recorded_by))
);
create unique index training_hours_entry_meeting on training_hours_entry (trainee_id, reference) where source <> 'ONLINE';
create index training_hours_entry_day on training_hours_entry (trainee_id, occurred_on);

-- The ledger is evidence: entries are added, never changed or taken away.
create function training_hours_entry_kept() returns trigger language plpgsql as $$
begin
  raise exception 'the hours ledger is append-only';
end $$;
create trigger training_hours_entry_kept before update or delete on training_hours_entry
  for each row execute function training_hours_entry_kept();

create table training_assessment (
  id bigint primary key,
  trainee_id bigint not null references training_trainee,
  attempt int not null check (attempt >= 1),
  theory_score int not null check (theory_score between 0 and 100),
  ticks text not null,
  practical_score int not null check (practical_score between 0 and 100),
  passed boolean not null,
  assessed_on date not null,
  recorded_at timestamptz not null,
  recorded_by bigint not null,
  unique (trainee_id, attempt)
);
