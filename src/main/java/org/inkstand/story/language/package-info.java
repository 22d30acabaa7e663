/**
 * In which language a text is written, told from the text.
 *
 * <p>May import: nothing of ours. Deliberately absent: what a title says of its own language; that
 * comes in as a hint. Read first: {@link org.inkstand.story.language.LanguageReader}.
 */
@NullMarked
package org.inkstand.story.language;

import org.jspecify.annotations.NullMarked;
