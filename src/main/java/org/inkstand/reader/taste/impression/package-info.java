/**
 * Orders lists of news that somebody was shown, from what they clicked before: the offline measure
 * of taste, in the format of the MIND data set.
 *
 * <p>May import: nothing of ours. Deliberately absent: files and their reading twice, which the
 * command does; labels of the list that is being ordered. Read first: {@link
 * org.inkstand.reader.taste.impression.ImpressionRanker}.
 */
@NullMarked
package org.inkstand.reader.taste.impression;

import org.jspecify.annotations.NullMarked;
