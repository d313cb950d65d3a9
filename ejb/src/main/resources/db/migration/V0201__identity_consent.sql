-- What a person has agreed to, in which words (version of the notice), and when. Rows are only added.
create table identity_consent (
  id bigint primary key,
  account_id bigint not null references identity_account (id),
  kind text not null check (kind in ('PERSONAL_INFORMATION', 'SENSITIVE_INFORMATION', 'PHOTO')),
  notice_version text not null check (length(notice_version) between 1 and 20),
  given_at timestamptz not null,
  unique (account_id, kind, notice_version)
);
