/**
 * The way to the mail server. One of the few rooms that reach out.
 *
 * <p>May import: {@code post.store}, the face of {@code post}, {@code kit}. Deliberately absent:
 * SQL.
 *
 * <p>Read first: {@link org.inkstand.post.send.Postman}.
 */
@NullMarked
package org.inkstand.post.send;

import org.jspecify.annotations.NullMarked;
