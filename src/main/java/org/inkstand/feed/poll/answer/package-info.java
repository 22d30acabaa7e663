/**
 * What can be said of an answer to somebody who has to find out why it was no good.
 *
 * <p>May import: the face of {@code feed}, {@code feed.format.parsed}, {@code kit.http} for what
 * came. Deliberately absent: fetching, the clock, and any word of what a server keeps of its
 * visitors.
 *
 * <p>Read first: {@link org.inkstand.feed.poll.answer.Evidence}.
 */
@NullMarked
package org.inkstand.feed.poll.answer;

import org.jspecify.annotations.NullMarked;
