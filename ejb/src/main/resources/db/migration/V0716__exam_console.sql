-- 设备: by which devices an attempt was sat; the key is made by the browser and tells nothing else.
create table exam_device (
  attempt_id bigint not null references exam_attempt,
  device text not null check (device ~ '^[0-9a-f-]{8,40}$'),
  first_seen_at timestamptz not null,
  primary key (attempt_id, device)
);
create trigger exam_device_kept before update or delete on exam_device
  for each row execute function exam_never_changed();
