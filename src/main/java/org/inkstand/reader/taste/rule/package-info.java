/**
 * The rules of a personal page, a file each.
 *
 * <p>May import: {@code reader.taste}, this module's face. Deliberately absent: a rule that drops
 * something in silence: but for what is muted, everything keeps a place. Read first: {@link
 * org.inkstand.reader.taste.rule.HouseRules}.
 */
@NullMarked
package org.inkstand.reader.taste.rule;

import org.jspecify.annotations.NullMarked;
