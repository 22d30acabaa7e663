/**
 * What is broken, since when, whose fault it is, and what an operator can do: from figures to
 * findings, without a word of English and without a page.
 *
 * <p>May import: the faces of {@code feed} and {@code title}, {@code kit.step}. Deliberately
 * absent: SQL, HTTP, the clock: the moment is handed in. Read first: {@link
 * org.inkstand.web.desk.diagnosis.Diagnosis}.
 */
@NullMarked
package org.inkstand.web.desk.diagnosis;

import org.jspecify.annotations.NullMarked;
