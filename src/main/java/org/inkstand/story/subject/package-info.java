/**
 * What an article is about, in the IPTC's Media Topics.
 *
 * <p>May import: {@code story.words}, {@code story.language}, {@code title} for the sections.
 * Deliberately absent: a network; what is known was shipped. Read first: {@link
 * org.inkstand.story.subject.SubjectReader}.
 */
@NullMarked
package org.inkstand.story.subject;

import org.jspecify.annotations.NullMarked;
