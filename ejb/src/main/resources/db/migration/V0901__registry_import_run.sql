-- 导入任务: how far the taking in of a file is. The file itself is not kept: it holds whole numbers.
create table registry_import_run (
  id bigint primary key,
  code text not null unique,
  account_id bigint not null,
  file_name text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  total int not null check (total >= 0),
  done int not null check (done between 0 and total),
  accepted int not null check (accepted between 0 and total),
  rejected text not null,
  state text not null check (state in ('RUNNING', 'DONE', 'BROKEN_OFF')),
  check ((state = 'RUNNING') = (ended_at is null)),
  check (state <> 'DONE' or done = total)
);
create index registry_import_run_account on registry_import_run (account_id, id desc);
