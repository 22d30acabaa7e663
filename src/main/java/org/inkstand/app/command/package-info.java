/**
 * The command line, one class a command.
 *
 * <p>May import: everything. Deliberately absent: the work itself: a command reads, calls and
 * prints. Read first: {@code MainCommand}.
 */
@NullMarked
package org.inkstand.app.command;

import org.jspecify.annotations.NullMarked;
