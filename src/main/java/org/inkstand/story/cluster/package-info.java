/**
 * Gathers articles about one event into stories as they arrive.
 *
 * <p>May import: {@code story.words}. Deliberately absent: where articles come from and where
 * stories are kept; a clock, the stream brings its own time. Read first: {@link
 * org.inkstand.story.cluster.Clusterer}.
 */
@NullMarked
package org.inkstand.story.cluster;

import org.jspecify.annotations.NullMarked;
