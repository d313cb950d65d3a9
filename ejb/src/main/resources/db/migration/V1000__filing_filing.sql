create table filing_filing (
  id bigint primary key,
  code text not null unique,
  operator_id bigint not null,
  facility_id bigint,
  uscc text not null check (uscc <> ''),
  name text not null check (name <> ''),
  kind text not null
    check (kind in ('NURSERY', 'KINDERGARTEN_CLASS', 'HOME_NURSERY', 'EMPLOYER_NURSERY')),
  address text not null check (address <> ''),
  phone text,
  cooks boolean not null,
  state text not null
    check (state in ('INCOMPLETE', 'RECEIVED', 'RECEIPTED', 'NONCONFORMING', 'SUPERSEDED', 'CANCELLED')),
  received_at timestamptz not null,
  completed_at timestamptz check (completed_at >= received_at),
  receipt_due_on date,
  conformity_due_on date check (conformity_due_on >= receipt_due_on),
  provisional boolean not null default false,
  rounds int not null default 0 check (rounds >= 0),
  version int not null default 1,
  -- No clock runs before the material is complete, and both run from then on.
  check ((completed_at is null) = (receipt_due_on is null)),
  check ((completed_at is null) = (conformity_due_on is null)),
  check (state <> 'INCOMPLETE' or completed_at is null),
  check (state not in ('RECEIVED', 'RECEIPTED', 'NONCONFORMING', 'SUPERSEDED') or completed_at is not null),
  -- What is complete belongs to a facility that its operator was bound to.
  check (completed_at is null or facility_id is not null)
);
create index filing_filing_operator on filing_filing (operator_id, id);
create index filing_filing_facility on filing_filing (facility_id, id);
create index filing_filing_waiting on filing_filing (receipt_due_on) where state = 'RECEIVED';

create table filing_class (
  id bigint primary key,
  filing_id bigint not null references filing_filing,
  position int not null,
  kind text not null check (kind in ('INFANT', 'JUNIOR_TODDLER', 'SENIOR_TODDLER', 'MIXED')),
  places int not null check (places between 1 and 1000),
  caregivers int not null check (caregivers between 0 and 1000),
  unique (filing_id, position)
);

create table filing_staff (
  id bigint primary key,
  filing_id bigint not null references filing_filing,
  position int not null,
  ref text not null check (ref <> ''),
  name text not null check (name <> ''),
  document_type text not null check (document_type in ('RESIDENT_ID', 'FOREIGN_PERMANENT_RESIDENT')),
  document_sealed bytea not null,
  document_masked text not null,
  certificate_number text,
  posts text not null check (posts <> ''),
  starts_on date not null,
  second_engagement_reason text,
  person_id bigint,
  unique (filing_id, ref),
  unique (filing_id, position)
);
create index filing_staff_person on filing_staff (person_id);

create table filing_material (
  id bigint primary key,
  filing_id bigint not null references filing_filing,
  position int not null,
  kind text not null
    check (kind in ('REGISTRATION', 'PREMISES', 'HYGIENE_REPORT', 'FIRE_SAFETY', 'FOOD_PERMIT', 'UNDERTAKING')),
  number text not null check (number <> ''),
  issued_on date not null,
  expires_on date check (expires_on >= issued_on),
  result text,
  added_at timestamptz not null,
  unique (filing_id, position)
);

-- What was found at each submission: round 1 when filed, the next when completed. Never changed.
create table filing_finding (
  id bigint primary key,
  filing_id bigint not null references filing_filing,
  round int not null check (round >= 1),
  position int not null,
  code text not null,
  subject text not null,
  needed int check (needed >= 0),
  found int check (found >= 0),
  basis text not null,
  check ((needed is null) = (found is null)),
  unique (filing_id, round, position)
);

create table filing_event (
  id bigint primary key,
  filing_id bigint not null references filing_filing,
  kind text not null
    check (kind in ('FILED', 'COMPLETED', 'RECEIPT_ISSUED', 'NONCONFORMING', 'SECOND_ENGAGEMENT_ALLOWED',
      'SUPERSEDED', 'CANCELLED', 'RELEASED')),
  at timestamptz not null,
  by_account bigint not null,
  ref text,
  note text
);
create index filing_event_filing on filing_event (filing_id, id);
create unique index filing_event_allowed on filing_event (filing_id, ref) where kind = 'SECOND_ENGAGEMENT_ALLOWED';

create table filing_receipt (
  id bigint primary key,
  filing_id bigint not null unique references filing_filing,
  number text not null unique,
  issued_on date not null,
  issued_by bigint not null,
  pdf bytea not null
);

-- The last serial of each year's filing numbers; a number is never used twice.
create table filing_number (
  year int primary key,
  last int not null check (last between 1 and 99999)
);

create table filing_registration (
  id bigint primary key,
  uscc text not null unique check (length(uscc) = 18),
  name text not null check (name <> ''),
  registered_on date,
  registrar text,
  recorded_at timestamptz not null
);

create table filing_task (
  id bigint primary key,
  filing_id bigint not null references filing_filing,
  person_id bigint not null,
  cause text not null check (cause in ('SANCTION', 'CERTIFICATE', 'DOCUMENT')),
  opened_at timestamptz not null,
  due_on date,
  done_at timestamptz
);
create unique index filing_task_open on filing_task (filing_id, person_id, cause) where done_at is null;

-- What was filed, found and done is only ever added to.
create function filing_kept() returns trigger language plpgsql as $$
begin
  raise exception 'what was filed is never changed';
end $$;
create trigger filing_class_kept before update or delete on filing_class for each row execute function filing_kept();
create trigger filing_staff_kept before delete on filing_staff for each row execute function filing_kept();
create trigger filing_material_kept before update or delete on filing_material for each row execute function filing_kept();
create trigger filing_finding_kept before update or delete on filing_finding for each row execute function filing_kept();
create trigger filing_event_kept before update or delete on filing_event for each row execute function filing_kept();
create trigger filing_receipt_kept before update or delete on filing_receipt for each row execute function filing_kept();
