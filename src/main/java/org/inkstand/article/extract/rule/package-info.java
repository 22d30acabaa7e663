/**
 * An operator's rules for sites whose pages are read wrongly: where on the page the text, the
 * headline, the writers and the date are, and what is none of it.
 *
 * <p>May import: jsoup.
 *
 * <p>Deliberately absent: rules that we ship, programs in rules, files.
 *
 * <p>Read first: {@link org.inkstand.article.extract.rule.PageRules}.
 */
@NullMarked
package org.inkstand.article.extract.rule;

import org.jspecify.annotations.NullMarked;
