package org.carecert.exam.domain;

import org.carecert.shared.Reason;

/** 考试不予办理的理由: why the evaluation organisation's desks say no. */
public enum ExamReason implements Reason {
  /** An item's type is none that is known. */
  TYPE_UNKNOWN,
  /** An item hangs on no point of the outline. */
  POINT_UNKNOWN,
  /** Importance is not X, Y or Z. */
  IMPORTANCE_UNKNOWN,
  /** An item has the importance of its point and no other. */
  IMPORTANCE_CONTRADICTS,
  /** Difficulty is not EASY, MEDIUM or HARD. */
  DIFFICULTY_UNKNOWN,
  /** Entries are too few or too many, or one between two is empty, or two are the same. */
  OPTIONS_INVALID,
  /** The key or its rule is not written as the type needs it. */
  KEY_INVALID,
  /** The Korean rendering is not complete. */
  KOREAN_INCOMPLETE,
  /** The sheet names a picture that is not there. */
  PICTURE_UNKNOWN,
  /** A picture is not told in words, in every language of its item. */
  PICTURE_UNTOLD,
  /** It is no PNG or JPEG, too large, or too many dots. */
  PICTURE_INVALID,
  /** Another picture stands under this name. */
  PICTURE_NAME_USED(Kind.STATE),
  /** From where an item stands it cannot go there. */
  STEP_OUT_OF_ORDER(Kind.STATE),
  /** Since it was read the item got another version, which nobody has checked. */
  ITEM_CHANGED(Kind.STATE),
  /** The same code stands on two rows of the sheet. */
  CODE_TWICE,
  /** The range is given with two names or weights. */
  RANGE_CONTRADICTS,
  /** Items hang on the point, so that it keeps its range and its importance. */
  POINT_IN_USE,
  /** A range's weight is not that of the outline. */
  WEIGHT_NOT_OF_OUTLINE,
  /** The weights of the ranges do not sum to exactly 100. */
  WEIGHTS_NOT_100,
  /** A range of the blueprint is not in the outline. */
  RANGE_UNKNOWN,
  /** Theory takes at least so many minutes. */
  THEORY_TOO_SHORT,
  /** The shares of difficulty do not sum to exactly 100. */
  DIFFICULTY_NOT_100,
  /** The cells of a range do not sum to its weight. */
  CELLS_DIFFER,
  /** The shares of importance do not sum to exactly 100. */
  IMPORTANCE_NOT_100,
  /** The expected time is longer than the paper's minutes, or none. */
  EXPECTED_TOO_LONG,
  /** The form is expected to take longer than the blueprint allows. */
  EXPECTED_TIME_OVER,
  /** Two forms share more items than allowed. */
  FORMS_SHARE_TOO_MANY,
  /** The predicted scores of two forms differ by more than allowed. */
  FORMS_NOT_PARALLEL,
  /** The blueprint was already published. */
  ALREADY_PUBLISHED(Kind.STATE),
  /** Forms come from published blueprints only. */
  NOT_PUBLISHED(Kind.STATE),
  /** A range lacks so many easy items. */
  SHORT_OF_EASY,
  /** A range lacks so many items of medium difficulty. */
  SHORT_OF_MEDIUM,
  /** A range lacks so many hard items. */
  SHORT_OF_HARD,
  /** The session's lot is drawn already. */
  LOT_DRAWN(Kind.STATE),
  /** The form of this seed is already sealed. */
  SEED_USED(Kind.STATE),
  /** The sealed form does not match its digest. */
  SEAL_BROKEN(Kind.STATE),
  /** The practical paper's weights do not sum to 100, or a part is missing. */
  RUBRIC_INVALID,
  /** Two rows of one station say different things of it. */
  STATION_CONTRADICTS,
  /** The organisation is not filed for this occupation and level. */
  NOT_FILED_FOR,
  /** The form and the practical paper are not of one occupation and level. */
  PAPERS_DIFFER,
  /** Korean is allowed, and no item of the form has a Korean rendering. */
  KOREAN_MISSING,
  /** Korean is allowed, and only so many items of the form have a Korean rendering. */
  KOREAN_PARTLY,
  /** So many items of the form are known outside. */
  FORM_COMPROMISED,
  /** So many items of the form were taken out of the bank since it was sealed. */
  FORM_RETIRED,
  /** So many items of the form were met by as many as may meet them. */
  FORM_EXPOSED,
  /** So many items of the form rest on the session's day. */
  FORM_RESTING,
  /** Items of the form are to be sat in a later planned session before they have rested. */
  FORM_AWAITED,
  /** A form of a planned session holds items that are known outside; nobody releases it. */
  FORM_KNOWN(Kind.STATE),
  /** The window is shorter than the exam or in the past. */
  WINDOW_INVALID,
  /** Assessors are an odd number of at least so many. */
  ASSESSORS_NOT_ODD,
  /** An assessor is unknown. */
  ASSESSOR_UNKNOWN,
  /** Who shall take an assessor's place is, or was, in a panel of the session himself. */
  ASSESSOR_THERE(Kind.STATE),
  /** He whose place the assessor took has marked this; his mark stands. */
  PLACE_MARKED(Kind.STATE),
  /** An assessor belongs to the school that trained the candidate. */
  ASSESSOR_OF_OWN_SCHOOL,
  /** An assessor signed for a class that the candidate attended. */
  ASSESSOR_TAUGHT,
  /** An assessor bears the name of a teacher of the candidate; an officer says whether it is he. */
  ASSESSOR_SAME_NAME,
  /** The two do not bear the same name. */
  NAMES_DIFFER,
  /** So many assessors examine at most so many candidates. */
  ASSESSORS_TOO_FEW,
  /** The candidate is a declared relative of who marks him. */
  RELATIVE_MARKS(Kind.STATE),
  /** So many candidates have a relative among those who mark them, and nobody in his place. */
  RELATIVE_UNREPLACED(Kind.STATE),
  /** Nobody is to be replaced there. */
  NOBODY_TO_REPLACE,
  /** Who marks already marks in nobody's place. */
  SUBSTITUTE_MARKS_ALREADY,
  /** Nobody is recorded under this name and document. */
  PERSON_UNKNOWN,
  /** The person is younger than the standard's entry condition. */
  TOO_YOUNG,
  /** The birth date is not known, so the entry condition cannot be seen. */
  AGE_UNKNOWN,
  /** The person already has a seat in this session. */
  ALREADY_ADMITTED(Kind.STATE),
  /** Who was admitted has started, or was marked: his admission is not withdrawn any more. */
  ADMISSION_USED(Kind.STATE),
  /** The person already passed this exam. */
  ALREADY_PASSED,
  /** The person sits another exam at the same time. */
  SITS_ELSEWHERE,
  /** The window is not open. */
  WINDOW_CLOSED(Kind.STATE),
  /** Two officers have not released the session's paper yet. */
  PAPER_NOT_RELEASED(Kind.STATE),
  /** The session's paper holds an item that is known outside; it is not opened any more. */
  PAPER_WITHDRAWN(Kind.STATE),
  /** Two officers have released the session's paper already. */
  ALREADY_RELEASED(Kind.STATE),
  /** Answers are analysed once results are published. */
  RESULTS_NOT_PUBLISHED(Kind.STATE),
  /** Results are published; nothing is added. */
  SESSION_CLOSED(Kind.STATE),
  /** The session is cancelled. */
  SESSION_CANCELLED(Kind.STATE),
  /** Somebody has sat the session: its form stays, and it is not cancelled any more. */
  SESSION_SAT(Kind.STATE),
  /** A change of the session waits for the second officer. */
  SESSION_CHANGE_WAITS(Kind.STATE),
  /** It is the session's form already. */
  FORM_SAME,
  /** The attempt's token is missing, false or of another attempt. */
  TOKEN_INVALID(Kind.UNKNOWN_CALLER),
  /** The answer came after the bell. */
  LATE(Kind.STATE),
  /** The attempt is paused; answers stay in the browser until it goes on. */
  PAUSED(Kind.STATE),
  /** The attempt is not paused. */
  NOT_PAUSED(Kind.STATE),
  /** The device's key is not one that a page makes. */
  DEVICE_INVALID,
  /** An invigilator is unknown. */
  INVIGILATOR_UNKNOWN,
  /** The session has begun; who watches it cannot be taken away. */
  SESSION_BEGUN(Kind.STATE),
  /** The rooms have not so many seats. */
  ROOM_FULL,
  /** Waves and the seconds between them do not go together. */
  WAVES_INVALID,
  /** A room has too few invigilators. */
  INVIGILATORS_TOO_FEW(Kind.STATE),
  /** The identity was not seen at the door. */
  IDENTITY_NOT_SEEN(Kind.STATE),
  /** The wave of this seat starts later. */
  WAVE_WAITS(Kind.STATE),
  /** A character of the ticket has no glyph. */
  CANNOT_BE_PRINTED,
  /** A condition asks for more years of work than were shown. */
  ENTRY_WORK_SHORT,
  /** A condition asks for a certificate of a lower level. */
  ENTRY_CERTIFICATE_MISSING,
  /** A condition asks for schooling in the subject. */
  ENTRY_SCHOOLING_MISSING,
  /** A condition asks for a junior title. */
  ENTRY_TITLE_MISSING,
  /** A condition asks for training of the required hours. */
  ENTRY_TRAINING_MISSING,
  /** A condition asks for an apprenticeship that was completed. */
  ENTRY_APPRENTICESHIP_MISSING,
  /** The standard's entry conditions are not on record for the day of the exam. */
  ENTRY_CONDITIONS_UNKNOWN,
  /** Who was admitted meets no entry condition any more. */
  ENTRY_LOST(Kind.STATE),
  /** The occupation has no such level. */
  ENTRY_SCOPE_UNKNOWN,
  /** Entry conditions that no standard can ask. */
  ENTRY_STANDARD_INVALID,
  /** Entry conditions from a day that has begun or lies before the present ones. */
  ENTRY_STANDARD_EARLIER,
  /** Others are proposed for the same occupation and level. */
  ENTRY_STANDARD_WAITS(Kind.STATE),
  /** A fact does not fit its kind. */
  FACT_INVALID,
  /** A fact is said to count for an occupation that is none. */
  FACT_OCCUPATION_UNKNOWN,
  /** A fact was taken back before. */
  FACT_WITHDRAWN(Kind.STATE),
  /** An assessor or invigilator is a declared relative of a candidate. */
  RELATED,
  /** The hall is paused; nobody starts meanwhile. */
  SESSION_PAUSED(Kind.STATE),
  /** An officer ended the exam of the hall; nobody starts any more. */
  HALL_ENDED(Kind.STATE),
  /** The exam of none of these halls was ended. */
  HALL_NOT_ENDED(Kind.STATE),
  /** An invigilator watches another session at the same time. */
  INVIGILATOR_ELSEWHERE,
  /** A declared relative of the candidate watches the session in the moment of his start. */
  RELATIVE_WATCHES(Kind.STATE),
  /** An accommodation gives nothing. */
  ACCOMMODATION_EMPTY,
  /** The accommodation was decided before. */
  ACCOMMODATION_DECIDED(Kind.STATE),
  /** The bell did not take this paper in a declared outage. */
  NOT_COLLECTED(Kind.STATE),
  /** Nobody of those who are meant sits now. */
  NOBODY_SITS(Kind.STATE),
  /** An outage lies in the past and inside the session, and is no longer than a day. */
  SPAN_INVALID,
  /** The attempt was handed in. */
  HANDED_IN(Kind.STATE),
  /** The session demands another browser than the one that asks. */
  BROWSER_NOT_ADMITTED(Kind.STATE),
  /** Keys of a Safe Exam Browser are 64 hexadecimal digits, and not too many. */
  BROWSER_KEYS_INVALID,
  /** So many signals of one attempt are kept. */
  SIGNALS_FULL(Kind.STATE),
  /** The same client sequence number with another answer. */
  SEQUENCE_USED(Kind.STATE),
  /** The answer is not written as the item's type wants it. */
  ANSWER_INVALID,
  /** The paper has no such item. */
  ITEM_UNKNOWN,
  /** A criterion is missing, unknown or over its maximum. */
  CRITERION_INVALID,
  /** The rubric has no such station. */
  STATION_UNKNOWN,
  /** Something else stands there than what the assessor saw: so many points, under this number. */
  MARK_MOVED(Kind.STATE),
  /** The same code with something else. */
  ENTRY_CODE_USED(Kind.STATE),
  /** So many photos of a candidate at a station are kept of each assessor. */
  PHOTOS_FULL(Kind.STATE),
  /** The photo was withdrawn before. */
  PHOTO_WITHDRAWN(Kind.STATE),
  /** Somebody is still sitting, or may still start. */
  STILL_SITTING(Kind.STATE),
  /** Papers that are handed in hold answers that people have not marked yet. */
  THEORY_UNMARKED(Kind.STATE),
  /** So many candidates, on these seats, have neither all practical marks nor an absence. */
  MARKS_INCOMPLETE(Kind.STATE),
  /** Nobody is admitted. */
  NOBODY_ADMITTED(Kind.STATE),
  /** A decision on this already waits for the second officer, or is in force. */
  DECISION_WAITS(Kind.STATE),
  /** The result is not published yet. */
  RESULT_NOT_PUBLISHED(Kind.STATE),
  /** The last day for asking is past. */
  RECHECK_LATE(Kind.STATE),
  /** The ground is none that is allowed against this score. */
  RECHECK_GROUND,
  /** A re-check of this part was asked for before. */
  RECHECK_ASKED(Kind.STATE),
  /** One assessor's sheet of a station is corrected twice. */
  SHEET_TWICE,
  /** The lead's decision at a station is corrected twice. */
  LEAD_TWICE,
  /** Corrected points for an answer are too far apart, and no third marks any more. */
  ANSWER_APART,
  /** Corrected sheets of a station are too far apart, and no lead decides any more. */
  RECHECK_APART,
  /**
   * Who planned, published, assessed or decided something that made the result does not review it.
   */
  NOT_INDEPENDENT,
  /** The answer does not wait for this marker. */
  NOT_WANTED(Kind.STATE),
  /** The points are not between 0 and so many. */
  POINTS_INVALID,
  /** The archive is not open for the caller: two people open it, for a short time. */
  ARCHIVE_CLOSED(Kind.STATE),
  /** An archive is kept until a later day than today. */
  ARCHIVE_STILL_KEPT(Kind.STATE),
  /** Two officers have already given the archive up. */
  ARCHIVE_GIVEN_UP(Kind.STATE),
  /** What becomes of the archive is proposed already, and waits for a second officer. */
  RETENTION_WAITS(Kind.STATE),
  /** The day until which an archive is to be kept is not later than the present one. */
  RETENTION_NOT_LONGER,
  /** Assessors of so many stations are too far apart, and the lead has not decided. */
  SPREAD_UNDECIDED(Kind.STATE),
  /** The marks of a station are too far apart: the lead decides, nobody marks it again. */
  STATION_APART(Kind.STATE),
  /** Exams of this level ask no comprehensive review. */
  REVIEW_NOT_ASKED,
  /** The maxima of a review item do not sum to its weight, so that all would not sum to 100. */
  REVIEW_POINTS_DIFFER,
  /** A review takes at least so many minutes for each candidate. */
  REVIEW_TOO_SHORT,
  /** A review begins when the session opens, or within a year of its end. */
  REVIEW_TIME_INVALID,
  /** A review panel is an odd number of at least so many. */
  PANEL_NOT_ODD,
  /** The chair is none of the panel. */
  CHAIR_NOT_OF_PANEL,
  /** The panel has begun to mark; it stays as it is. */
  REVIEW_BEGUN(Kind.STATE),
  /** The marks of an item are too far apart: the chair decides, nobody marks it again. */
  REVIEW_APART(Kind.STATE),
  /**
   * The level asks a review, so many candidates wait for it, on these seats, and no panel is named.
   */
  REVIEW_MISSING(Kind.STATE),
  /** So many candidates, on these seats, have neither all marks of the review nor an absence. */
  REVIEW_INCOMPLETE(Kind.STATE),
  /** No panel is named, so that nobody can be absent from its review. */
  REVIEW_UNNAMED(Kind.STATE),
  /** The candidate is declared absent from the part; the word is taken back before he is marked. */
  DECLARED_ABSENT(Kind.STATE),
  /** Marks of the candidate on this seat stand: he came. */
  ABSENCE_MARKED(Kind.STATE),
  /** The candidate on this seat is declared absent already. */
  ABSENCE_STANDS(Kind.STATE),
  /** The candidate is not declared absent. */
  NOT_ABSENT(Kind.STATE),
  /** Others say who is absent from this part. */
  NOT_IN_CHARGE,
  /** Of what was missed so many sheets are not brought in. */
  RECHECK_INCOMPLETE,
  /** A decision that does not cancel the sitting now is not lifted. */
  NOT_IN_FORCE(Kind.STATE),
  /** To lift the decision waits for the second officer. */
  LIFT_WAITS(Kind.STATE);

  private final Kind kind;

  ExamReason() {
    this(Kind.RULE);
  }

  ExamReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
