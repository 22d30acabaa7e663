/**
 * The few video players whose frames an operator lets articles show, and the one form in which each
 * is shown.
 *
 * <p>May import: nothing of ours. Deliberately absent: players that we allow by ourselves, scripts,
 * addresses that are taken over as a publisher wrote them.
 *
 * <p>Read first: {@link org.inkstand.article.player.VideoPlayers}.
 */
@NullMarked
package org.inkstand.article.player;

import org.jspecify.annotations.NullMarked;
