create table identity_person (
  id bigint primary key,
  code text not null unique,
  name text not null check (name <> ''),
  korean_name text,
  document_type text not null check (document_type in ('RESIDENT_ID', 'FOREIGN_PERMANENT_RESIDENT')),
  document_digest bytea not null unique,
  document_sealed bytea not null,
  document_masked text not null check (document_masked like '%*%'),
  birth_date date,
  sex text check (sex in ('MALE', 'FEMALE')),
  phone_sealed bytea,
  recorded_at timestamptz not null
);
create index identity_person_name on identity_person (name);

create table identity_photo (
  id bigint primary key,
  person_id bigint not null references identity_person,
  picture bytea not null check (length(picture) <= 2000000),
  recorded_at timestamptz not null
);
create index identity_photo_person on identity_photo (person_id, recorded_at);

create table identity_account (
  id bigint primary key,
  username text not null unique,
  display_name text not null,
  password text not null,
  roles text not null,
  organisation_id bigint,
  person_id bigint references identity_person,
  failures int not null default 0 check (failures between 0 and 5),
  locked_until timestamptz,
  closed_at timestamptz,
  language text not null default 'zh-CN',
  program boolean not null default false
);

-- Only a digest of the token is kept; the token itself is shown once.
create table identity_token (
  digest bytea primary key,
  account_id bigint not null references identity_account,
  issued_at timestamptz not null,
  expires_at timestamptz not null
);

-- Answers kept for a repeated call with the same Idempotency-Key (24 hours, per account).
create table identity_repeated_call (
  account text not null,
  key text not null,
  body_digest bytea not null,
  started_at timestamptz not null,
  status int,
  content_type text,
  answer bytea,
  primary key (account, key)
);

-- Only a digest of the activation code is kept; the code stands on the trainee's slip.
create table identity_activation (
  account_id bigint primary key references identity_account,
  digest bytea not null,
  expires_at timestamptz not null
);
