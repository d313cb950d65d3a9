-- 现场照片: what an assessor photographed of a candidate at a station; its content stands apart.
create table exam_photo (
  id bigint primary key,
  session_id bigint not null references exam_session,
  person_id bigint not null,
  station text not null check (station <> ''),
  assessor_id bigint not null,
  code text not null check (code ~ '^[0-9A-Za-z-]{8,40}$'),
  sent_digest text not null check (sent_digest ~ '^[0-9a-f]{64}$'),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  size int not null check (size between 1 and 1048576),
  added_at timestamptz not null,
  unique (session_id, code),
  foreign key (session_id, person_id) references exam_admission (session_id, person_id)
);
create table exam_photo_content (
  photo_id bigint primary key references exam_photo,
  content bytea not null check (length(content) between 1 and 1048576)
);
create trigger exam_photo_kept before update or delete on exam_photo
  for each row execute function exam_never_changed();
create trigger exam_photo_content_kept before update or delete on exam_photo_content
  for each row execute function exam_never_changed();
-- 撤回: it is said of a photo that it does not count; the photo stays.
create table exam_photo_withdrawal (
  id bigint primary key,
  photo_id bigint not null unique references exam_photo,
  reason text not null check (reason <> ''),
  withdrawn_by bigint not null,
  withdrawn_at timestamptz not null
);
create trigger exam_photo_withdrawal_kept before update or delete on exam_photo_withdrawal
  for each row execute function exam_never_changed();
