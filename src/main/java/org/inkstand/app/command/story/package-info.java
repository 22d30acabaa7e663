/**
 * The command line's way to stories: articles in as lines, decisions out as lines.
 *
 * <p>May import: everything. Deliberately absent: the store; these commands work on files.
 *
 * <p>Read first: {@code StoryCommands}.
 */
@NullMarked
package org.inkstand.app.command.story;

import org.jspecify.annotations.NullMarked;
