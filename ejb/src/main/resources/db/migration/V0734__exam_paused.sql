-- Who is paused is asked at every start; hardly anybody is.
create index exam_attempt_paused on exam_attempt (admission_id) where paused_at is not null;
