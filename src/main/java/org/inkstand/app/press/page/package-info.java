/**
 * The titles' own web pages: home, section and article, each title in its own look, with everything
 * around the text that a reader of pages must leave out.
 *
 * <p>May import: {@code text, masthead, print} for addresses. Deliberately absent: Inkstand's own
 * templates; these pages are other people's. Read first: {@link org.inkstand.app.press.page.Pages}.
 */
@NullMarked
package org.inkstand.app.press.page;

import org.jspecify.annotations.NullMarked;
