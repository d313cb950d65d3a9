-- 双人录入: what one officer proposes and another approves; only what is approved is applied.
create table standard_proposal (
  id bigint primary key,
  code text not null unique,
  kind text not null check (kind in ('PARAMETER', 'WORKING_DAY', 'CALENDAR_YEAR', 'LEAST_LEVEL')),
  subject text not null check (length(subject) between 1 and 100),
  value text not null check (length(value) between 1 and 500),
  valid_from date not null,
  citation text not null check (length(citation) between 1 and 500),
  confirmed boolean not null,
  state text not null check (state in ('PROPOSED', 'APPROVED', 'DISMISSED')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  check (decided_by is null or decided_by <> proposed_by),
  check ((state = 'PROPOSED') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null))
);

-- Which approved proposal brought a row; null = it came with the product.
alter table standard_parameter add column proposal_id bigint references standard_proposal;

-- A day that is entered again supersedes what was entered of it before.
alter table standard_working_day drop constraint standard_working_day_pkey;
alter table standard_working_day add column id bigint;
update standard_working_day set id = nextval('shared_id');
alter table standard_working_day add primary key (id);
alter table standard_working_day add column proposal_id bigint references standard_proposal;
alter table standard_working_day add column superseded_at timestamptz;
create unique index standard_working_day_now on standard_working_day (day) where superseded_at is null;

-- A year counts once its notice is entered whole and two officers have said so.
create table standard_calendar_year (
  year int primary key check (year between 1950 and 2199),
  citation text not null check (length(citation) between 1 and 500),
  proposal_id bigint references standard_proposal
);
insert into standard_calendar_year (year, citation) values
  (2024, '国务院办公厅关于2024年部分节假日安排的通知'),
  (2025, '国务院办公厅关于2025年部分节假日安排的通知'),
  (2026, '国务院办公厅关于2026年部分节假日安排的通知');

alter table standard_post_need alter column id type bigint;
alter table standard_post_need add column proposal_id bigint references standard_proposal;
alter table standard_post_need add exclude using gist (
  post with =, needs with =, daterange(valid_from, valid_to, '[]') with &&);
