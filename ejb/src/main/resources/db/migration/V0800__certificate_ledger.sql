-- A series counts the numbers of one body, year and level.
create table certificate_series (
  series text primary key,
  last bigint not null check (last >= 1)
);

-- Every number that was ever taken or taken over. TAKEN ends as USED or VOID, never as free again.
create table certificate_number (
  number text primary key check (length(number) between 3 and 40),
  series text references certificate_series (series),
  serial bigint check (serial >= 1),
  fate text not null check (fate in ('TAKEN', 'USED', 'VOID')),
  taken_at timestamptz not null,
  void_reason text,
  voided_at timestamptz,
  unique (series, serial),
  unique (number, fate),
  check ((series is null) = (serial is null)),
  check ((fate = 'VOID') = (voided_at is not null)),
  check ((fate = 'VOID') = (void_reason is not null))
);

create table certificate_certificate (
  id bigint primary key,
  number text not null unique,
  number_fate text not null default 'USED' check (number_fate = 'USED'),
  kind text not null check (kind in ('SKILL_LEVEL', 'OCCUPATIONAL_QUALIFICATION', 'TRAINING_COMPLETION', 'POST_TRAINING', 'SPECIAL_ABILITY')),
  origin text not null check (origin in ('ISSUED', 'IMPORTED')),
  person_id bigint not null,
  occupation text,
  level integer check (level between 1 and 5),
  post text,
  issuer_name text not null check (issuer_name <> ''),
  issuer_id bigint,
  issued_on date not null,
  expires_on date check (expires_on >= issued_on),
  verification_code text not null unique,
  -- The training or result it certifies: none is certified twice.
  ground text unique,
  recorded_at timestamptz not null,
  foreign key (number, number_fate) references certificate_number (number, fate),
  check ((origin = 'ISSUED') = (issuer_id is not null)),
  check ((origin = 'ISSUED') = (ground is not null)),
  check (kind <> 'SKILL_LEVEL' or number ~ '^([A-Z][0-9]{21}|[A-Z]{2}[0-9]{20})$')
);
create index certificate_certificate_person on certificate_certificate (person_id);
create index certificate_certificate_issuer on certificate_certificate (issuer_id, id);

-- Append-only: what is said about a certificate.
create table certificate_event (
  id bigint primary key,
  certificate_id bigint not null references certificate_certificate (id),
  state text not null check (state in ('VALID', 'SUSPENDED', 'REVOKED', 'SUPERSEDED')),
  valid_from date not null,
  recorded_at timestamptz not null,
  basis text not null check (basis <> ''),
  decision text,
  recorded_by bigint
);
create index certificate_event_certificate on certificate_event (certificate_id, recorded_at);
-- A final state is said once.
create unique index certificate_event_final on certificate_event (certificate_id) where state in ('REVOKED', 'SUPERSEDED');
