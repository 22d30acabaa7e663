/**
 * A course in the system: each class is a chapter, each test a paragraph that runs. Read in order.
 *
 * <p>A: one feed becomes articles. B: who may read them. C: one event, one page, one question.
 */
@NullMarked
package org.inkstand.syllabus;

import org.jspecify.annotations.NullMarked;
