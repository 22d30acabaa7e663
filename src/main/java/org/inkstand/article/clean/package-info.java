/**
 * Article HTML that anybody wrote, made safe and tidy, and the plain text and excerpts of it.
 *
 * <p>May import: {@code article.identity} (which link parameters track), jsoup.
 *
 * <p>Deliberately absent: fetching, picture bytes, the wall's decisions, and any switch that lets
 * script, style or foreign frames through. What is allowed is written down in one place, {@code
 * AllowList}; everything else is not.
 *
 * <p>Read first: {@link org.inkstand.article.clean.HtmlCleaner}.
 */
@NullMarked
package org.inkstand.article.clean;

import org.jspecify.annotations.NullMarked;
