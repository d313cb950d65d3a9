-- 试题图片: kept once under a name, never changed; what it shows is said in words on the item.
create table exam_picture (
  id bigint primary key,
  owner_id bigint not null,
  name text not null check (name ~ '^[^/\\]{1,100}$'),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  media_type text not null check (media_type in ('image/png', 'image/jpeg')),
  size int not null check (size between 1 and 1048576),
  added_by bigint not null,
  added_at timestamptz not null,
  unique (owner_id, name)
);
create index exam_picture_digest on exam_picture (digest);
create table exam_picture_content (
  picture_id bigint primary key references exam_picture,
  content bytea not null check (length(content) between 1 and 1048576)
);
create trigger exam_picture_kept before update or delete on exam_picture
  for each row execute function exam_never_changed();
create trigger exam_picture_content_kept before update or delete on exam_picture_content
  for each row execute function exam_never_changed();
alter table exam_item_version
  add column picture_id bigint references exam_picture deferrable initially deferred,
  add column picture_alt text check (length(picture_alt) between 1 and 500),
  add column picture_alt_ko text check (length(picture_alt_ko) between 1 and 500),
  add constraint exam_item_version_picture check ((picture_id is null) = (picture_alt is null)),
  add constraint exam_item_version_picture_korean check (
    (picture_alt_ko is not null) = (picture_id is not null and stem_ko is not null));
