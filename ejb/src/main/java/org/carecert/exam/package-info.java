/**
 * 考试: the evaluation organisation's exams. Promise: every candidate whom the law admits sits the
 * same sealed paper, no acknowledged answer is lost, none is taken after the bell, and a result can
 * be explained from what was recorded.
 *
 * <p>Law: the national standard's part on the exam (two parts out of 100, at levels 2 and 1 a
 * comprehensive review as the third, each at least 60; theory at least 90 minutes; assessors and
 * review panels an odd number of at least three; weights that sum to exactly 100), the separation
 * of training and examining, and the filing of evaluation organisations for named occupations.
 *
 * <p>Life: item bank (each version reviewed and approved by others than its author) and blueprint
 * &rarr; sealed form &rarr; exam session &rarr; admission &rarr; attempt with append-only responses
 * &rarr; marks &rarr; result versions, published. Responses, marks and results are added, never
 * changed.
 *
 * <p>Fires {@code ItemsImported, ItemsExported, ItemsMoved, PictureAdded, OutlineImported,
 * PracticalImported, BlueprintDrafted, BlueprintPublished, FormSealed, PaperReleased,
 * PaperReleaseVoided, SessionPlanned, CandidateAdmitted, AdmissionWithdrawn, SessionArranged,
 * IdentityChecked, AccommodationProposed, AccommodationGranted, AccommodationEnded,
 * EntryStandardMoved, EligibilityRechecked, EntryFactDeclared, EntryFactWithdrawn,
 * RelationDeclared, AttemptStarted, AttemptFinished, AttemptReopened, BrowserDemanded,
 * IncidentDeclared, IncidentEnded, TimeGiven, MarkGiven, ResultsPublished, KeyDecided,
 * MisconductDecided, RecheckMoved, MarkSuperseded, ResultSuperseded, PeopleMarked,
 * PeopleMarkCorrected, ArchiveMoved, ArchiveTaken, StationDecided, RetentionDecided,
 * ReviewPanelNamed, ReviewMarked, PhotoAdded, PhotoWithdrawn, OutlineRevised, BlueprintWithdrawn,
 * SessionChanged, OutlierRaised, OutlierLooked, AssessorArrived, SessionInspected, AbsenceDeclared,
 * AbsenceWithdrawn, MisconductLifted, PeopleMarksVoided, IdentityDemanded, LotDrawn,
 * SubstituteNamed, SameNameAnswered}; hears nothing.
 *
 * <p>Time: the deadline of the start never moves. What is given stands in {@code TimeAdjustment}s,
 * whose sum the database keeps beside the deadline, and the statement that stores an answer reads
 * both. A pause or an outage stops the clock: what it took is given back in whole seconds, a begun
 * one counting, once, in whatever order incidents become known. Whose paper the bell took meanwhile
 * is named to the officer, who gives it back with the time that was left when it began. What
 * stopped a hall before somebody started moves the end of his window, and where that became known
 * only later, what the window cut from his paper is given back. A second device is a signal and
 * never turned away, so that a broken machine costs nobody his exam; after an officer let the
 * candidate move it is not even that.
 *
 * <p>What every session asks: identity seen at the door (an officer may say, with his reason, that
 * it is not), enough invigilators before anybody starts, an entry condition and enough assessors
 * before anybody is admitted; the last three are the standard's and nobody switches them off.
 *
 * <p>Who may sit: what somebody showed counts for the occupations that its officer named, the
 * exam's own and related ones. He is asked at the admission, and again when something that he
 * showed comes or goes, when a pass of his falls or comes back, and when other conditions are put
 * in force for a day on which he is to sit; that he is to be asked is kept until he was. Whatever
 * two sessions must not have of one person is asked while he is held, so that two officers do not
 * each find him free.
 *
 * <p>Forms wear out between the day on which they are sealed and the day on which they are sat.
 * With an item known outside none is planned or opened. With items retired, met too often or at
 * rest on the session's day none is planned either, since another form can still be chosen; where
 * that comes to be after candidates were admitted, the paper is opened only if both officers say
 * why. An item that is retired after a release and before the exam makes the release void, which
 * both officers are told at their desk.
 *
 * <p>Who marks: nobody who is a candidate's relative, of his school, signed for his classes, or
 * bears the name of his teacher until an officer has said that it is not he. A relative who is
 * declared after marking began marks that candidate no more; another does in his place, and nothing
 * is published on the relative's marks. The order at stations and before a panel is one draw from a
 * secret seed, shown afterwards.
 *
 * <p>Leaves alone: hours and their gate ({@code training}), bans ({@code sanction}), certificates
 * ({@code certificate} asks the counter {@link org.carecert.exam.Results}).
 */
package org.carecert.exam;
