/**
 * 版面: the page kit. Everything the house prints is drawn here on PDFBox, tagged, with its own
 * fonts, as PDF/A-3u: what is copied or read aloud from the paper is what was put on it.
 *
 * <p>Lengths are millimetres from the upper left corner, sizes of type are points. {@link
 * org.carecert.shared.paper.Paper#missing} is asked before anything is promised: a character that
 * no font draws is never printed as an empty box.
 */
@org.jspecify.annotations.NullMarked
package org.carecert.shared.paper;
