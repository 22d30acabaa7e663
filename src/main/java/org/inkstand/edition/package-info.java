/**
 * Ranked pages: what matters, and why.
 *
 * <p>May import: {@code title}, {@code article}, {@code story}, {@code kit}. Deliberately absent:
 * money and persons; what pays and who reads cannot move an story.
 *
 * <p>Read first: {@link org.inkstand.edition.Ranking}.
 */
@NullMarked
package org.inkstand.edition;

import org.jspecify.annotations.NullMarked;
