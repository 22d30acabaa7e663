/**
 * The operator's room: what is broken, and the handles to mend it.
 *
 * <p>May import: the faces of {@code title}, {@code feed}, {@code article}, {@code account}, {@code
 * kit}, and {@code web.frame}. Deliberately absent: SQL, and any deed on a GET: what changes
 * something is a form that is posted to a resource and answered with another page. Read first:
 * {@link org.inkstand.web.desk.OverviewPage}.
 */
@NullMarked
package org.inkstand.web.desk;

import org.jspecify.annotations.NullMarked;
