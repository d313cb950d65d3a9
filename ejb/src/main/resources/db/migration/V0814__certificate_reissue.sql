-- 补发: a certificate is printed once more by two people; its number stays (DOMAIN §3.4).
create table certificate_reissue (
  id bigint primary key,
  code text not null unique,
  certificate_id bigint not null references certificate_certificate (id),
  issuer_id bigint not null,
  cause text not null check (cause in ('LOST', 'DAMAGED', 'PHOTO_CHANGED', 'MISPRINTED')),
  note text not null check (note <> ''),
  state text not null check (state in ('PREPARED', 'DONE', 'WITHDRAWN')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  unique (id, certificate_id),
  check (decided_by <> proposed_by),
  check ((decided_by is null) = (decided_at is null)),
  check ((state = 'DONE') = (decided_by is not null))
);
create index certificate_reissue_issuer on certificate_reissue (issuer_id, id);
create index certificate_reissue_certificate on certificate_reissue (certificate_id);
create unique index certificate_reissue_open on certificate_reissue (certificate_id) where state = 'PREPARED';

-- A copy takes the place of one earlier copy of the same certificate, by one re-issue of it; each is replaced once.
alter table certificate_copy
  add column replaces_id bigint unique,
  add column reissue_id bigint unique,
  add unique (id, certificate_id),
  add foreign key (replaces_id, certificate_id) references certificate_copy (id, certificate_id),
  add foreign key (reissue_id, certificate_id) references certificate_reissue (id, certificate_id),
  add check (replaces_id <> id),
  add check ((replaces_id is null) = (reissue_id is null)),
  add check (replaces_id is null or supersedes is null);
create unique index certificate_copy_first on certificate_copy (certificate_id) where replaces_id is null and supersedes is null;
create index certificate_batch_row_number on certificate_batch_row (number);
