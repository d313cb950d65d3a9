-- Proofs beside certificates; superseded, never edited. The same proof again is the same row.
create table registry_evidence (
  id bigint primary key,
  person_id bigint not null,
  kind text not null check (kind in ('HEALTH_CERTIFICATE','RECORD_CHECK','MENTAL_HEALTH_TRAINING','SECURITY_GUARD_LICENCE','EDUCATION')),
  result text,
  issued_on date not null,
  expires_on date,
  receipt text,
  recorded_by bigint,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  check (expires_on is null or expires_on >= issued_on),
  check (superseded_at is null or superseded_at >= recorded_at),
  -- A health certificate and a record check say what they found.
  check (kind not in ('HEALTH_CERTIFICATE','RECORD_CHECK','EDUCATION') or result is not null),
  check (kind <> 'EDUCATION' or result in ('JUNIOR_MIDDLE','SENIOR_MIDDLE','SECONDARY_VOCATIONAL','COLLEGE','BACHELOR','HIGHER'))
);
create unique index registry_evidence_once on registry_evidence
  (person_id, kind, result, issued_on, expires_on, receipt) nulls not distinct where superseded_at is null;

-- Who works where. Days are inclusive; a change supersedes.
create table registry_engagement (
  id bigint primary key,
  person_id bigint not null,
  facility_id bigint not null,
  posts text not null check (posts ~ '^[A-Z_]+(,[A-Z_]+)*$'),
  valid_from date not null,
  valid_to date,
  filing_id bigint not null,
  second_reason text,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  check (valid_to is null or valid_to >= valid_from),
  check (superseded_at is null or superseded_at >= recorded_at),
  -- At most one full-time engagement without a reason.
  constraint registry_engagement_one exclude using gist
    (person_id with =, daterange(valid_from, valid_to, '[]') with &&)
    where (superseded_at is null and second_reason is null)
);
create index registry_engagement_person on registry_engagement (person_id);
create index registry_engagement_facility on registry_engagement (facility_id) where superseded_at is null;

-- What changed in the registry, numbered after its commit: the number is the registry's version
-- and the cursor of the feed.
create table registry_change (
  id bigint primary key,
  version bigint unique check (version > 0),
  kind text not null,
  person_id bigint,
  at timestamptz not null
);
create index registry_change_unnumbered on registry_change (id) where version is null;

-- Every answer to "is this person fit for this post", as given; of the subjects only digests.
create table registry_verification (
  id bigint primary key,
  code text not null unique,
  asked_by bigint not null,
  organisation_id bigint,
  purpose text not null check (purpose in ('FILING','HIRING','PUBLIC')),
  as_of date not null,
  known_at timestamptz not null,
  decided_at timestamptz not null,
  registry_version bigint not null,
  language text not null,
  subject_count int not null check (subject_count between 1 and 500),
  subjects text not null,
  results text not null
);
create index registry_verification_asked on registry_verification (asked_by, decided_at);

insert into standard_parameter (id, key, value, valid_from, valid_to, citation, confirmed) values
  (nextval('shared_id'), 'registry.record-check.months', '12', '1900-01-01', null, '《未成年人保护法》第六十二条：每年定期查询', true),
  (nextval('shared_id'), 'registry.health-certificate.months', '12', '1900-01-01', null, '健康合格证未注明有效期的按一年计，未核实', false);
