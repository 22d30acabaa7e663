/**
 * Where titles are kept: three tables, and a copy of them in memory that readers use.
 *
 * <p>May import: {@code title}, {@code title.rights}, {@code title.opml}, {@code kit.sql}, {@code
 * kit.step}, {@code kit.text}. Deliberately absent: other modules' tables, the network.
 *
 * <p>Read first: {@code TitleStore}.
 */
@NullMarked
package org.inkstand.title.store;

import org.jspecify.annotations.NullMarked;
