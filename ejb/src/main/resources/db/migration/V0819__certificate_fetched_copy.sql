-- 本人副本: when a holder fetched the file of his certificate, what it was worth then, and by what the file is known (DOMAIN §3.4).
create table certificate_fetched_copy (
  id bigint primary key,
  code text not null unique,
  certificate_id bigint not null references certificate_certificate (id),
  account_id bigint not null references identity_account (id),
  fetched_at timestamptz not null,
  validity text not null check (validity in ('NOT_YET', 'VALID', 'SUSPENDED', 'REVOKED', 'SUPERSEDED', 'EXPIRED')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  length int not null check (length > 0)
);
create index certificate_fetched_copy_of on certificate_fetched_copy (certificate_id, id);
create function certificate_fetched_copy_kept() returns trigger language plpgsql as $$
begin
  raise exception 'what was fetched stays' using errcode = 'check_violation';
end $$;
create trigger certificate_fetched_copy_stays before update or delete on certificate_fetched_copy
  for each row execute function certificate_fetched_copy_kept();
