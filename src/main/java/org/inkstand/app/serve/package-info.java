/**
 * The running service: the data folder, the wiring, the start.
 *
 * <p>May import: everything. Deliberately absent: rules of the trade. Read first: {@link
 * org.inkstand.app.serve.Service}.
 */
@NullMarked
package org.inkstand.app.serve;

import org.jspecify.annotations.NullMarked;
