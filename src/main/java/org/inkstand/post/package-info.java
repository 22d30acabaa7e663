/**
 * Mail on its way out: the outbox, and the way to a mail server where there is one.
 *
 * <p>May import: {@code kit}. Deliberately absent: what a mail is about, and any mail that comes
 * in. Read first: {@link org.inkstand.post.Post}.
 */
@NullMarked
package org.inkstand.post;

import org.jspecify.annotations.NullMarked;
