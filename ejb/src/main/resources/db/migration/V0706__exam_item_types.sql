-- Every type of item: what is right has a rule, a matching has a right side; people mark some of them.
alter table exam_item_version
  add column answer_rule text not null default '',
  add column matches text,
  add column matches_ko text;
-- The checks so far knew options and letters only; the ones below say the same of those types.
do $$
declare old record;
begin
  for old in select conname from pg_constraint
             where conrelid = 'exam_item_version'::regclass and contype = 'c'
               and pg_get_constraintdef(oid) ~ '(answer_key|options|\mtype)' loop
    execute format('alter table exam_item_version drop constraint %I', old.conname);
  end loop;
  for old in select conname from pg_constraint
             where conrelid = 'exam_response'::regclass and contype = 'c'
               and pg_get_constraintdef(oid) ~ 'answer' loop
    execute format('alter table exam_response drop constraint %I', old.conname);
  end loop;
end $$;
-- Whether a key of so many entries on the left and right is one of this type. Entries never stand in
-- the order of the key, as candidates see them in their order.
create function exam_key_fits(type text, entries int, matches int, answer text, rule text)
  returns boolean language sql immutable as $$
  select case type
    when 'SINGLE' then entries between 2 and 5 and answer ~ '^[A-E]$' and rule = ''
    when 'TRUE_FALSE' then entries = 2 and answer ~ '^[AB]$' and rule = ''
    when 'MULTIPLE' then entries between 2 and 5 and answer ~ '^A?B?C?D?E?$' and length(answer) >= 2
                         and rule in ('', 'PARTIAL')
    when 'MATCHING' then entries between 2 and 8 and matches between 3 and 8
                         and answer ~ '^([A-H][1-8])+$' and length(answer) = 2 * entries
                         and answer <> left('A1B2C3D4E5F6G7H8', 2 * entries)
                         and rule in ('', 'PARTIAL')
    when 'ORDERING' then entries between 3 and 8 and answer ~ '^[A-H]+$' and length(answer) = entries
                         and answer <> left('ABCDEFGH', entries) and rule = ''
    when 'FILL_IN' then entries = 0 and answer <> '' and rule in ('', 'CASE', 'WIDTH', 'CASE WIDTH')
    when 'NUMERIC' then entries = 0 and answer ~ '^-?[0-9]{1,12}(\.[0-9]{1,6})?$'
                        and rule ~ '^([0-9]{1,12}(\.[0-9]{1,6})?)?$'
    when 'SHORT_ANSWER' then entries = 0 and answer <> '' and rule ~ '^([1-9][0-9]?|100)$'
    when 'CASE_ANALYSIS' then entries = 0 and answer <> '' and rule ~ '^([1-9][0-9]?|100)$'
    else false end
$$;
alter table exam_item_version
  add constraint exam_item_version_key check (exam_key_fits(type, jsonb_array_length(options::jsonb),
    coalesce(jsonb_array_length(matches::jsonb), 0), answer_key, answer_rule)),
  add constraint exam_item_version_matching check ((type = 'MATCHING') = (matches is not null)),
  add constraint exam_item_version_korean check ((stem_ko is null) = (options_ko is null)),
  add constraint exam_item_version_korean_options check (options_ko is null
    or jsonb_array_length(options_ko::jsonb) = jsonb_array_length(options::jsonb)),
  add constraint exam_item_version_korean_matches check (case when stem_ko is null or matches is null
    then matches_ko is null
    else coalesce(jsonb_array_length(matches_ko::jsonb), 0) = jsonb_array_length(matches::jsonb) end);
-- The shapes of the answers of an attempt's paper, one letter for each item; none = options only, as
-- papers had them before.
alter table exam_attempt
  add column shapes text not null default '',
  add constraint exam_attempt_shapes check (shapes = '' or (length(shapes) = items and shapes ~ '^[1LPOFT]+$'));
-- Whether an answer is written in its shape: asked by the statement that stores it.
create function exam_answer_fits(shape text, answer text) returns boolean language sql immutable as $$
  select case shape
    when '1' then answer ~ '^[A-E]?$'
    when 'P' then answer ~ '^(A[1-8])?(B[1-8])?(C[1-8])?(D[1-8])?(E[1-8])?(F[1-8])?(G[1-8])?(H[1-8])?$'
    when 'O' then answer ~ '^[A-H]*$' and answer !~ '([A-H]).*\1'
    when 'F' then length(answer) <= 200
    when 'T' then length(answer) <= 2000
    else answer ~ '^A?B?C?D?E?$' end
$$;
alter table exam_response
  add constraint exam_response_answer check (length(answer) <= 2000);
alter table exam_answer
  add constraint exam_answer_answer check (length(answer) <= 2000);
