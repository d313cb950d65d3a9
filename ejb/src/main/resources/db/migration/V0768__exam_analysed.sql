-- 分析完毕: when a session was analysed, also where nothing could be said of it, so that it waits no more.
create table exam_session_analysed (
  session_id bigint not null references exam_session,
  analysed_at timestamptz not null,
  primary key (session_id, analysed_at)
);
create trigger exam_session_analysed_kept before update or delete on exam_session_analysed
  for each row execute function exam_never_changed();
insert into exam_session_analysed (session_id, analysed_at)
  select session_id, max(computed_at) from exam_form_statistic group by session_id;
