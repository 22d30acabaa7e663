/**
 * The table of editions.
 *
 * <p>May import: this module's face, {@code article} (its face), {@code kit}. Deliberately absent:
 * any change to an edition once it is published. Read first: {@link
 * org.inkstand.edition.store.EditionBook}.
 */
@NullMarked
package org.inkstand.edition.store;

import org.jspecify.annotations.NullMarked;
