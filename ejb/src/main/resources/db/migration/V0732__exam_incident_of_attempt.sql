-- What happened to one attempt is asked for each attempt of a session: its own incidents, and those of everybody.
drop index exam_incident_session;
create index exam_incident_session on exam_incident (session_id, attempt_id);
