-- 补贴: dated rules, claims, publicity, payment. One person's money is guarded by constraints here as
-- well as by the policy in the domain.

create table subsidy_rule (
  id bigint primary key,
  code text not null unique,
  programme text not null check (programme in ('SKILL_UPGRADE', 'TRAINING', 'ASSESSMENT', 'LIVING_ALLOWANCE')),
  valid_from date not null,
  valid_to date,
  citation text not null check (length(citation) between 1 and 300),
  confirmed boolean not null,
  -- What the rule says; its shape is RuleTerms.
  terms text not null check (jsonb_typeof(terms::jsonb) = 'object'),
  state text not null check (state in ('PROPOSED', 'IN_FORCE', 'SUPERSEDED', 'DISMISSED')),
  supersedes_code text references subsidy_rule (code),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  check (valid_to is null or valid_to >= valid_from),
  check (decided_by is null or decided_by <> proposed_by),
  check ((state = 'PROPOSED') = (decided_by is null)),
  check (not jsonb_path_exists(terms::jsonb, '$.levelFen.* ? (@ < 0)')),
  -- Two rules of one programme are never in force on the same day.
  constraint subsidy_rule_no_overlap exclude using gist (
    programme with =, daterange(valid_from, valid_to, '[]') with &&) where (state = 'IN_FORCE')
);

create table subsidy_shortage (
  id bigint primary key,
  code text not null unique,
  occupation text not null check (length(occupation) between 1 and 20),
  valid_from date not null,
  valid_to date,
  citation text not null check (length(citation) between 1 and 300),
  state text not null check (state in ('PROPOSED', 'IN_FORCE', 'DISMISSED')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  check (valid_to is null or valid_to >= valid_from),
  check (decided_by is null or decided_by <> proposed_by),
  check ((state = 'PROPOSED') = (decided_by is null)),
  constraint subsidy_shortage_no_overlap exclude using gist (
    occupation with =, daterange(valid_from, valid_to, '[]') with &&) where (state = 'IN_FORCE')
);

create table subsidy_fund (
  code text primary key check (code in ('UNEMPLOYMENT_INSURANCE', 'EMPLOYMENT')),
  -- What is left after everything that claims under way have reserved.
  available_fen bigint not null check (available_fen >= 0)
);

create table subsidy_fund_entry (
  id bigint primary key,
  fund text not null references subsidy_fund (code),
  amount_fen bigint not null check (amount_fen <> 0),
  kind text not null check (kind in ('ALLOTMENT', 'RESERVED', 'RELEASED', 'RECOVERED')),
  claim_id bigint,
  note text not null,
  actor text not null,
  recorded_at timestamptz not null
);

create table subsidy_claim (
  id bigint primary key,
  code text not null unique,
  programme text not null check (programme in ('SKILL_UPGRADE', 'TRAINING', 'ASSESSMENT', 'LIVING_ALLOWANCE')),
  person_id bigint not null,
  certificate_id bigint not null,
  certificate_number text not null,
  certificate_kind text not null,
  occupation text,
  level integer check (level between 1 and 5),
  issued_on date not null,
  issuer_name text not null,
  applied_on date not null,
  rule_code text references subsidy_rule (code),
  rule_day date,
  shortage boolean not null,
  fund text references subsidy_fund (code),
  amount_fen bigint not null check (amount_fen >= 0),
  facts text not null check (jsonb_typeof(facts::jsonb) = 'object'),
  card_active boolean not null,
  state text not null check (state in ('DRAFTED', 'SUBMITTED', 'RETURNED', 'FIRST_REVIEWED', 'SECOND_REVIEWED',
    'PUBLICISED', 'OBJECTED', 'APPROVED', 'SENT', 'PAID', 'FAILED', 'WITHDRAWN', 'RECOVERED')),
  -- Takes part in counts and bars; a recovered one leaves only if its decision says so.
  live boolean not null,
  -- What is paid once only: programme, occupation, level as the rule says.
  once_key text,
  -- The certificate, where programmes exclude each other for it.
  source_key text,
  entered_by text not null,
  first_reviewer text,
  second_reviewer text,
  publicised_on date,
  publicity_ends_on date,
  due_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version bigint not null,
  check (second_reviewer is null or second_reviewer <> first_reviewer),
  check (state in ('DRAFTED', 'RETURNED', 'WITHDRAWN') or (amount_fen > 0 and rule_code is not null and fund is not null)),
  check (live = (state not in ('DRAFTED', 'RETURNED', 'WITHDRAWN')) or state = 'RECOVERED'),
  check ((publicised_on is null) = (publicity_ends_on is null)),
  check (publicity_ends_on is null or publicity_ends_on > publicised_on)
);
create unique index subsidy_claim_once on subsidy_claim (person_id, once_key) where live and once_key is not null;
create unique index subsidy_claim_one_source on subsidy_claim (source_key) where live and source_key is not null;
create unique index subsidy_claim_certificate on subsidy_claim (programme, certificate_id) where live;
create index subsidy_claim_person on subsidy_claim (person_id);
create index subsidy_claim_state on subsidy_claim (state, changed_at);

create table subsidy_claim_event (
  id bigint primary key,
  claim_id bigint not null references subsidy_claim (id),
  state text not null,
  actor text not null,
  role text not null,
  note text,
  recorded_at timestamptz not null
);
create index subsidy_claim_event_claim on subsidy_claim_event (claim_id, recorded_at);

create table subsidy_batch (
  id bigint primary key,
  code text not null unique,
  fund text not null references subsidy_fund (code),
  made_by text not null,
  made_at timestamptz not null,
  lines integer not null check (lines > 0),
  total_fen bigint not null check (total_fen > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('SENT', 'ANSWERED'))
);

create table subsidy_payment (
  id bigint primary key,
  batch_id bigint not null references subsidy_batch (id),
  line integer not null check (line > 0),
  claim_id bigint not null references subsidy_claim (id),
  amount_fen bigint not null check (amount_fen > 0),
  outcome text not null check (outcome in ('OPEN', 'PAID', 'FAILED')),
  reason text,
  answered_at timestamptz,
  unique (batch_id, line)
);
-- A claim is on the way or paid once at a time: a second line needs the first one to have failed.
create unique index subsidy_payment_once on subsidy_payment (claim_id) where outcome <> 'FAILED';
