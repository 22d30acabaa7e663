/**
 * The operator's rules for sites whose pages are read wrongly: written, tried on a page, kept.
 *
 * <p>May import: the faces of {@code article} and {@code title}, and {@code web.desk}. Deliberately
 * absent: files, fetching, and what a rule means.
 *
 * <p>Read first: {@link org.inkstand.web.desk.rules.RulesPage}.
 */
@NullMarked
package org.inkstand.web.desk.rules;

import org.jspecify.annotations.NullMarked;
