-- When a run last moved: one that stands still for long is broken off, whatever became of its thread.
alter table registry_import_run add column moved_at timestamptz;
update registry_import_run set moved_at = coalesce(ended_at, started_at);
alter table registry_import_run alter column moved_at set not null;
alter table registry_import_run add check (moved_at >= started_at);
