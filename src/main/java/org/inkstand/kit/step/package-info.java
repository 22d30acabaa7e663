/**
 * How work moves: batches after a cursor, each result and its cursor written together.
 *
 * <p>May import: nothing of ours. Deliberately absent: an event bus, a queue, a thread pool that
 * somebody has to size. Read first: {@link org.inkstand.kit.step.Step}.
 */
@NullMarked
package org.inkstand.kit.step;

import org.jspecify.annotations.NullMarked;
