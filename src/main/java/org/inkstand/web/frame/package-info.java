/**
 * What all pages share: the layout, its words, dates, assets, error pages and security headers.
 *
 * <p>May import: the faces of {@code title} and {@code article} (to know when a kept page is out of
 * date), {@code kit}. Deliberately absent: any other room of {@code web}; what a page says is the
 * page's own. Read first: {@link org.inkstand.web.frame.Frame}, then {@link
 * org.inkstand.web.frame.Pages}.
 */
@NullMarked
package org.inkstand.web.frame;

import org.jspecify.annotations.NullMarked;
