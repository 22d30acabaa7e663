/**
 * What watchers of machines see: whether all is well, and a few figures.
 *
 * <p>May import: all faces. Deliberately absent: names of titles, addresses, persons; a figure
 * tells how much, the desk tells what. Read first: {@link org.inkstand.app.health.StepHealth}.
 */
@NullMarked
package org.inkstand.app.health;

import org.jspecify.annotations.NullMarked;
