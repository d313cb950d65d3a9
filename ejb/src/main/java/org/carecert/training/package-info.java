/**
 * 培训: a school trains caregivers. Promise: nobody is taught before the bureau has accepted the
 * opening application, every hour that counts rests on evidence, and what is missing is named.
 *
 * <p>Law: 人社部发〔2024〕5号 (opening application with roster, plan, teachers, resources and assessment
 * scheme; process on record), 吉人社规〔2024〕3号 and the Yanbian implementing rules of 2024-12-26, the
 * syllabus of 国卫办人口函〔2021〕449号 (theory and practice apart), and the rule of 2025-06-01 that a face
 * is never the only check-in. Numbers that no text confirms are dated parameters.
 *
 * <p>Life: draft cohort &rarr; roster (preview, commit, undo) &rarr; opening application (accepted
 * or returned) &rarr; class meetings with attendance, online credit &rarr; final assessment &rarr;
 * finished. The ledger of hours is append-only; corrections are entries of their own.
 *
 * <p>Fires {@link org.carecert.training.domain.TrainingFact} and {@link
 * org.carecert.training.domain.LearningFact}; hears nothing. Leaves alone: the exam of the
 * evaluation organisation ({@code exam}), certificates, and money.
 */
package org.carecert.training;
