-- 乱序方式: in which manner an attempt's order was drawn; those that began before keep the first one.
alter table exam_attempt
  add column order_manner smallint not null default 1 check (order_manner in (1, 2));
create function exam_attempt_order_kept() returns trigger language plpgsql as $$
begin
  raise exception 'attempt % keeps its order', old.code using errcode = 'check_violation';
end $$;
create trigger exam_attempt_order_kept before update on exam_attempt for each row
  when (new.order_manner <> old.order_manner) execute function exam_attempt_order_kept();
