/**
 * Lays events out on a page: the weightiest first, under rules of composition.
 *
 * <p>May import: this module's face, the faces of {@code title} and {@code article}, {@code kit}.
 * Deliberately absent: a clock, the store, and whoever reads the page. Read first: {@link
 * org.inkstand.edition.compose.FrontComposer}.
 */
@NullMarked
package org.inkstand.edition.compose;

import org.jspecify.annotations.NullMarked;
