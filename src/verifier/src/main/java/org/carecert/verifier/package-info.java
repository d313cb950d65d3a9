/**
 * 独立验真程序: checks a certificate without us: one program, no network. It shares no code with the
 * product, so that an error there is not believed here. Law: 《中华人民共和国电子签名法》 art. 13.
 *
 * <p>Leaves alone whether the holder may work today: it says what the file and the lists say.
 */
@NullMarked
package org.carecert.verifier;

import org.jspecify.annotations.NullMarked;
