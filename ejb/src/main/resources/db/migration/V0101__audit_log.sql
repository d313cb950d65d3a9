-- 存证日志: each fact's salted digest, written with the fact and numbered after its commit (RFC 6962).
create table audit_leaf (
  entry_id bigint primary key references audit_entry deferrable initially deferred,
  salt bytea not null check (length(salt) = 32),
  hash bytea not null check (length(hash) = 32),
  position bigint unique check (position >= 0)
);
create index audit_leaf_waiting on audit_leaf (entry_id) where position is null;
-- The roots of all full subtrees; level 0 = the leaves.
create table audit_node (
  level int not null check (level between 0 and 62),
  place bigint not null check (place >= 0),
  hash bytea not null check (length(hash) = 32),
  primary key (level, place)
);
-- 检查点: size and root as signed; what was signed once stays.
create table audit_checkpoint (
  size bigint primary key check (size > 0),
  note text not null,
  at timestamptz not null
);
create function audit_log_kept() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'check_violation';
end $$;
create trigger audit_node_kept before update or delete on audit_node
  for each row execute function audit_log_kept();
create trigger audit_checkpoint_kept before update or delete on audit_checkpoint
  for each row execute function audit_log_kept();
create trigger audit_leaf_stays before delete on audit_leaf
  for each row execute function audit_log_kept();
create trigger audit_leaf_kept before update on audit_leaf
  for each row when (old.position is not null or new.position is null
    or (new.entry_id, new.salt, new.hash) is distinct from (old.entry_id, old.salt, old.hash))
  execute function audit_log_kept();
