-- 重要程度随鉴定点: a new version has the importance of its point; the point keeps it while items hang on it.
create function exam_item_version_of_point() returns trigger language plpgsql as $$
begin
  if new.importance is distinct from (select importance from exam_point where id = new.point_id) then
    raise exception 'the importance of a version of item % is not that of its point', new.item_id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_item_version_of_point before insert on exam_item_version
  for each row execute function exam_item_version_of_point();
create function exam_point_in_use() returns trigger language plpgsql as $$
begin
  if (new.range_id, new.importance, new.code) is distinct from (old.range_id, old.importance, old.code)
     and exists (select 1 from exam_item_version where point_id = old.id) then
    raise exception 'items hang on point %', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_point_in_use before update on exam_point
  for each row execute function exam_point_in_use();
