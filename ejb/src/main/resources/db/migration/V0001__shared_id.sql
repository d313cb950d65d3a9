-- One sequence numbers every entity. EclipseLink takes nextval as the end of a block of 50.
create sequence shared_id start with 50 increment by 50;
create extension if not exists btree_gist;
-- Small facts about this installation, such as whether the demo city is loaded.
create table shared_mark (
  name text primary key,
  value text not null,
  at timestamptz not null
);
