/**
 * Has hubs tell us of news (WebSub): asks them, answers their questions, reads what they bring.
 *
 * <p>May import: {@code feed}, {@code feed.poll}, {@code feed.store}, {@code kit}. Deliberately
 * absent: SQL, the door's address, which {@code sync} keeps open and which only speaks to the face
 * of {@code feed}. Read first: {@link org.inkstand.feed.poll.websub.KeepSubscriptions}.
 */
@NullMarked
package org.inkstand.feed.poll.websub;

import org.jspecify.annotations.NullMarked;
