/**
 * What all rooms of the operator's desk share: the frame around a page, the words for times and
 * numbers, the places of things.
 *
 * <p>May import: the faces of {@code title}, {@code account}, {@code kit}, and {@code web.frame}.
 * Deliberately absent: SQL; any deed on a GET: what changes something is a form that is posted to a
 * resource and answered with another page.
 *
 * <p>Read first: {@link org.inkstand.web.desk.Desk}.
 */
@NullMarked
package org.inkstand.web.desk;

import org.jspecify.annotations.NullMarked;
