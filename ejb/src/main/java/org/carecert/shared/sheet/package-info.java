/**
 * Tables that people send and fetch: XLSX, and CSV in UTF-8 or GB18030. Bytes become a header and
 * rows of text, guarded against files that are too large or made to burst; rows become a file again
 * in which no cell can act as a formula. What the columns mean is the feature's business.
 */
package org.carecert.shared.sheet;
