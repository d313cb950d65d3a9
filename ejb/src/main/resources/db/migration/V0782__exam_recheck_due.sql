-- 启封失效: the sessions are held before the releases are read, one way with who releases at that moment: either
-- his word is seen here, or he sees the retired item.
create or replace function exam_release_retired() returns trigger language plpgsql as $$
begin
  perform 1 from exam_session s
    where s.state = 'PLANNED' and s.opens_at > new.at and s.form_id in (
      select f.form_id from exam_item_version n
      join exam_item_version v on v.item_id = n.item_id and v.version <= n.version
      join exam_form_item f on f.item_version_id = v.id
      where n.id = new.item_version_id)
    order by s.id for update;
  insert into exam_release_void (release_id, step_id, voided_at)
    select r.id, new.id, new.at
    from exam_item_version n
    join exam_item_version v on v.item_id = n.item_id and v.version <= n.version
    join exam_form_item f on f.item_version_id = v.id
    join exam_paper_release r on r.form_id = f.form_id
    join exam_session s on s.id = r.session_id and s.form_id = r.form_id
    where n.id = new.item_version_id and s.state = 'PLANNED' and s.opens_at > new.at
      and (v.id = n.id or exists (select 1 from exam_item_step a
           where a.item_version_id = n.id and a.state = 'APPROVED'))
    on conflict do nothing;
  return new;
end $$;
create index exam_release_void_of on exam_release_void (step_id);
-- 待复核资格: who or which session is to be looked at again; gone once that is done.
create table exam_recheck_due (
  id bigint primary key,
  person_id bigint,
  session_id bigint references exam_session,
  cause text not null check (cause <> ''),
  since timestamptz not null,
  check ((person_id is null) <> (session_id is null))
);
