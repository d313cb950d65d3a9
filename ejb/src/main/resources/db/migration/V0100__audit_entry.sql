create table audit_entry (
  id bigint primary key,
  at timestamptz not null,
  actor text not null,
  roles text not null,
  outcome text not null check (outcome in ('DONE', 'REFUSED', 'READ')),
  what text not null,
  subject bigint not null,
  detail text not null,
  address text not null
);
create index audit_entry_subject on audit_entry (subject, id);
-- Entries are only ever added.
create function audit_entry_kept() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are never changed';
end $$;
create trigger audit_entry_kept before update or delete on audit_entry
  for each row execute function audit_entry_kept();
