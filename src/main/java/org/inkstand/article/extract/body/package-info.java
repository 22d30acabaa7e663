/**
 * Finds the text of an article in the structure of its page.
 *
 * <p>May import: {@code markup} and {@code phrase} of this module; jsoup.
 *
 * <p>Deliberately absent: rules for single sites, and cleaning: what is found is still the
 * publisher's markup and must go through {@code article.clean} before anybody sees it.
 *
 * <p>Read first: {@link org.inkstand.article.extract.body.BodyReader}.
 */
@NullMarked
package org.inkstand.article.extract.body;

import org.jspecify.annotations.NullMarked;
