-- What somebody has typed into a long form and not sent yet; encrypted, for it may hold numbers of documents.
create table identity_draft (
  account_id bigint not null references identity_account (id),
  form text not null check (length(form) between 1 and 200),
  content bytea not null check (octet_length(content) <= 400000),
  kept_at timestamptz not null,
  primary key (account_id, form)
);
create index identity_draft_kept_at on identity_draft (kept_at);
