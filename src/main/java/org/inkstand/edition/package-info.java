/**
 * Ranked pages: what matters, why, and what stood where at which moment.
 *
 * <p>May import: {@code title}, {@code article}, {@code story}, {@code kit}. Deliberately absent:
 * money and persons; what pays and who reads cannot move a story.
 *
 * <p>Read first: {@link org.inkstand.edition.Ranking}, then {@link org.inkstand.edition.Edition},
 * and what editors may do about both, {@link org.inkstand.edition.Decisions}.
 */
@NullMarked
package org.inkstand.edition;

import org.jspecify.annotations.NullMarked;
