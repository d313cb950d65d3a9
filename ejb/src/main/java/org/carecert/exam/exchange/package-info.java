/**
 * Files of items in the formats of other systems: GIFT, Moodle's XML, packages of QTI 2.2 and 3.0,
 * and the bank's own sheet. Readers turn bytes into drafts, rejected questions and notes of what
 * was left out, so that nothing of a file is lost silently; writers turn drafts into bytes that the
 * readers give back as they were. What a format cannot say itself (assessment point, importance,
 * difficulty, source, the exact key) goes along in its own tags. XML parsers and archives are
 * opened in this room only, guarded against files that are made to do harm.
 */
package org.carecert.exam.exchange;
