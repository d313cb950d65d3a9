-- 到时后补传: what waited for a dead line and was brought after the bell is seen by people, as any other signal.
alter table exam_signal
  drop constraint exam_signal_kind_check,
  add constraint exam_signal_kind_check check (kind in
    ('OPENED', 'ADDRESS_CHANGED', 'FOCUS_LOST', 'COPIED', 'PASTED', 'SECOND_PAGE', 'BROUGHT_LATE'));
