-- A sanction as decided: written once by the officer who proposes it, never edited; the second
-- officer's confirmation or refusal is added once.
create table sanction_sanction (
  id bigint primary key,
  code text not null unique,
  person_id bigint not null,
  kind text not null check (kind in ('STATUTORY_LIFETIME','COURT_LIFETIME','COURT_TERM','SUSPENDED')),
  legal_basis text not null check (length(btrim(legal_basis)) > 0),
  deciding_body text not null check (length(btrim(deciding_body)) > 0),
  document_number text not null check (length(btrim(document_number)) > 0),
  document_date date not null,
  starts_on date not null,
  ends_on date,
  sentence_ends_on date,
  evidence text not null check (length(btrim(evidence)) > 0),
  served_on date,
  state text not null check (state in ('PROPOSED','CONFIRMED','DECLINED')),
  proposed_by bigint not null,
  proposed_at timestamptz not null,
  settled_by bigint,
  settled_at timestamptz,
  check (ends_on is null or ends_on >= starts_on),
  -- A lifetime ban ends only by a decision that reverses it; a court's term is 3 to 5 years.
  check (kind not in ('STATUTORY_LIFETIME','COURT_LIFETIME') or ends_on is null),
  check (kind <> 'COURT_TERM' or (sentence_ends_on is not null and ends_on is not null
    and ends_on between sentence_ends_on + interval '3 years' and sentence_ends_on + interval '5 years')),
  check ((state = 'PROPOSED') = (settled_by is null) and (settled_by is null) = (settled_at is null)),
  -- Two officers.
  check (settled_by is null or state = 'DECLINED' or settled_by <> proposed_by)
);
create index sanction_sanction_person on sanction_sanction (person_id);
create index sanction_sanction_open on sanction_sanction (proposed_at) where state = 'PROPOSED';

-- A later decision that lifts a sanction from a day on; it supersedes, it deletes nothing.
create table sanction_lifting (
  id bigint primary key,
  code text not null unique,
  sanction_id bigint not null references sanction_sanction (id),
  free_from date not null,
  legal_basis text not null check (length(btrim(legal_basis)) > 0),
  deciding_body text not null check (length(btrim(deciding_body)) > 0),
  document_number text not null check (length(btrim(document_number)) > 0),
  document_date date not null,
  reason text not null check (length(btrim(reason)) > 0),
  state text not null check (state in ('PROPOSED','CONFIRMED','DECLINED')),
  proposed_by bigint not null,
  proposed_at timestamptz not null,
  settled_by bigint,
  settled_at timestamptz,
  check ((state = 'PROPOSED') = (settled_by is null) and (settled_by is null) = (settled_at is null)),
  check (settled_by is null or state = 'DECLINED' or settled_by <> proposed_by)
);
create unique index sanction_lifting_once on sanction_lifting (sanction_id) where state in ('PROPOSED','CONFIRMED');

-- When a sanction holds: valid days and recorded time apart, so that any day can be asked again
-- as it was known at any moment. Days are inclusive.
create table sanction_period (
  id bigint primary key,
  sanction_id bigint not null references sanction_sanction (id),
  person_id bigint not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  check (valid_to is null or valid_to >= valid_from),
  check (superseded_at is null or superseded_at >= recorded_at),
  exclude using gist (sanction_id with =, daterange(valid_from, valid_to, '[]') with &&,
    tstzrange(recorded_at, superseded_at) with &&)
);
create index sanction_period_person on sanction_period (person_id);

-- How an appeal stands; each change is a new row, the last one counts.
create table sanction_appeal (
  id bigint primary key,
  sanction_id bigint not null references sanction_sanction (id),
  state text not null check (state in ('NONE','PENDING','UPHELD','REVERSED')),
  note text not null,
  recorded_by bigint not null,
  recorded_at timestamptz not null
);
create index sanction_appeal_sanction on sanction_appeal (sanction_id, recorded_at);
